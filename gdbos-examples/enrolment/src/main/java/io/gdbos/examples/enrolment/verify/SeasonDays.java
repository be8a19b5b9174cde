package io.gdbos.examples.enrolment.verify;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * The days of the season that checks count from. Immutable.
 *
 * @param opens the first day of filing; terms of months and years are counted back from it
 * @param ends the day until which leases must run
 */
public record SeasonDays(LocalDate opens, LocalDate ends) {
    /** Checks for null. */
    public SeasonDays {
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(ends, "ends");
    }

    /**
     * Full months from a day to the opening.
     *
     * @param since the day
     * @return the months, negative for a later day
     */
    long monthsSince(LocalDate since) {
        return Period.between(since, opens).toTotalMonths();
    }
}
