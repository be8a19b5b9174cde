package io.gdbos.examples.enrolment.verify;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * The days of the season that checks count from. Immutable.
 *
 * @param opens the first day of filing; terms of months and years are counted back from it
 * @param ends the day until which leases must run
 * @param cardsEndorsedFrom the earliest day on which a residence card in force was endorsed
 */
public record SeasonDays(LocalDate opens, LocalDate ends, LocalDate cardsEndorsedFrom) {
    /** Checks for null. */
    public SeasonDays {
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(ends, "ends");
        Objects.requireNonNull(cardsEndorsedFrom, "cardsEndorsedFrom");
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
