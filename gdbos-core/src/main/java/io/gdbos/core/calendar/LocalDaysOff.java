package io.gdbos.core.calendar;

import io.gdbos.core.code.RegionCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Days off that a region has beside the national ones, such as the Third of March in Guangxi (三月三). Immutable.
 *
 * @param region the region; what lies in it by the structure of codes has the days too
 * @param daysOff the days off
 * @param makeUpDays the rest days on which people of the region work instead
 * @param source where the region's notice is published
 */
public record LocalDaysOff(
        RegionCode region, NavigableSet<LocalDate> daysOff, NavigableSet<LocalDate> makeUpDays, String source) {
    /** Copies the days and refuses a day that is both. */
    public LocalDaysOff {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(source, "source");
        daysOff = Collections.unmodifiableNavigableSet(new TreeSet<>(daysOff));
        makeUpDays = Collections.unmodifiableNavigableSet(new TreeSet<>(makeUpDays));
        if (!Collections.disjoint(daysOff, makeUpDays)) {
            throw new IllegalArgumentException(
                    "A day of region " + region + " is both a day off and a working day; it can be one of them.");
        }
    }
}
