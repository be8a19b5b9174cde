package io.gdbos.examples.enrolment.zoning;

import io.gdbos.core.code.RegionCode;
import java.util.Objects;

/**
 * One line of the zoning: an estate, which lies in the zone of exactly one school. Immutable.
 *
 * @param school the id of the school
 * @param schoolName its name
 * @param region the district
 * @param road the road
 * @param number the number on the road
 * @param estate the name of the estate
 */
public record ZoneLine(String school, String schoolName, RegionCode region, String road, String number, String estate) {
    /** Checks for null. */
    public ZoneLine {
        Objects.requireNonNull(school, "school");
        Objects.requireNonNull(schoolName, "schoolName");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(road, "road");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(estate, "estate");
    }
}
