package io.gdbos.examples.enrolment.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The dates of a season. Immutable.
 *
 * @param year the year of enrolment
 * @param opens the first day of filing
 * @param closes the last day of filing
 * @param ends the last day of the season
 * @param age the rule of school age
 * @param card the rule of residence cards
 * @param zone the zone of legal dates
 */
public record SeasonPlan(
        int year,
        LocalDate opens,
        LocalDate closes,
        LocalDate ends,
        SchoolAge age,
        ResidenceCardRule card,
        ZoneId zone) {
    /** Checks the order of the days. */
    public SeasonPlan {
        Objects.requireNonNull(age, "age");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(zone, "zone");
        if (opens.isAfter(closes) || closes.isAfter(ends)) {
            throw new IllegalArgumentException(
                    "A season opens, closes and ends in this order; came " + opens + ", " + closes + ", " + ends + ".");
        }
    }
}
