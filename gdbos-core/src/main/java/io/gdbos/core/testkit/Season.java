package io.gdbos.core.testkit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The dates of one enrolment season. Immutable.
 *
 * @param opens the first day on which forms are filed; terms of a year are counted back from it
 * @param closes the last day on which forms are filed
 * @param ends the day until which leases must run
 * @param bornAfter children are born after this day
 * @param bornUntil and on or before this one
 * @param zone the zone of legal dates and office hours
 */
public record Season(
        LocalDate opens, LocalDate closes, LocalDate ends, LocalDate bornAfter, LocalDate bornUntil, ZoneId zone) {
    /** Checks the order of the dates. */
    public Season {
        Objects.requireNonNull(zone, "zone");
        if (closes.isBefore(opens.plusDays(4)) || ends.isBefore(closes) || !bornAfter.isBefore(bornUntil)) {
            throw new IllegalArgumentException("A season opens, closes at least four days later, and then ends; came "
                    + opens + ", " + closes + ", " + ends + ".");
        }
    }

    /**
     * The season of a year as the sample city has it: 1 to 10 July, ending on 31 August, for children who turn six
     * by then, or did the year before.
     *
     * @param year the year of enrolment
     * @return the season
     */
    public static Season of(int year) {
        return new Season(
                LocalDate.of(year, 7, 1),
                LocalDate.of(year, 7, 10),
                LocalDate.of(year, 8, 31),
                LocalDate.of(year - 8, 8, 31),
                LocalDate.of(year - 6, 8, 31),
                ZoneId.of("Asia/Shanghai"));
    }
}
