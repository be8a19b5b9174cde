package io.gdbos.core.protect;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * How long data are kept, and what is done with them then. Immutable.
 *
 * @param bound whether they are kept at least or at most so long
 * @param period how long: years, months and days, none negative, at most 1000 years; nothing means until the event
 * @param event the event from which the period is counted
 * @param action what is done when it is over
 */
public record RetentionTerm(Bound bound, Period period, RetentionEvent event, RetentionAction action) {
    private static final int MOST_YEARS = 1000;

    /** Checks the period. */
    public RetentionTerm {
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(action, "action");
        if (period.isNegative()
                || period.toTotalMonths() > MOST_YEARS * 12L
                || LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException(
                    "A period of retention is not negative and at most " + MOST_YEARS + " years; came " + period + ".");
        }
    }

    /**
     * The day on which the action is due: the day after the last day of the period. The last day has the number of the
     * day of the event; where the month has no such day, it is the month's last.
     *
     * @param event the day of the event, which is not counted
     * @return the first day after the period
     */
    public LocalDate dueOn(LocalDate event) {
        return event.plus(period).plusDays(1);
    }

    /** Which way a period binds. */
    public enum Bound {
        /** A statute demands that data be there so long; nothing may be done with them earlier. */
        AT_LEAST,
        /** A purpose lets data be there so long; then the action must be done. */
        AT_MOST
    }
}
