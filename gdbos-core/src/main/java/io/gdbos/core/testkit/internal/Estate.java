package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.School;

/**
 * A residential estate; it lies in the zone of one school. Immutable.
 *
 * @param serial its number in the city, from 0
 * @param district the district
 * @param street the street office
 * @param road the road
 * @param number the number on the road, given once in the district
 * @param name the name, given once in the city
 * @param school the school of the zone
 */
record Estate(int serial, District district, String street, String road, int number, String name, School school) {}
