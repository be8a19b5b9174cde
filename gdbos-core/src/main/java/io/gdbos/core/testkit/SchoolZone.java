package io.gdbos.core.testkit;

import java.util.Objects;

/**
 * One line of the zoning: an estate, which lies in the zone of exactly one school. Within a district, road and number
 * name the estate too. Immutable.
 *
 * @param school the school
 * @param street the street office
 * @param road the road
 * @param number the number on the road
 * @param estate the name of the estate
 */
public record SchoolZone(School school, String street, String road, int number, String estate) {
    /** Checks for null. */
    public SchoolZone {
        Objects.requireNonNull(school, "school");
        Objects.requireNonNull(street, "street");
        Objects.requireNonNull(road, "road");
        Objects.requireNonNull(estate, "estate");
    }
}
