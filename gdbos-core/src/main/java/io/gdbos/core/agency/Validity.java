package io.gdbos.core.agency;

import java.util.List;

/**
 * Whether a division was in force on a day, as exactly as a table can say that knows years of change only. Immutable.
 */
public enum Validity {
    /** In force on the day. */
    IN_FORCE,
    /** It began or ended in the year of the day; the table does not know on which day. */
    YEAR_OF_CHANGE,
    /** Not yet, or no longer, in force on the day. */
    NOT_IN_FORCE;

    /**
     * The validity of a code by the divisions that may have had it in a year. What began with the table's first year
     * began before it; a code that passed from one division to the next was in force all the time.
     */
    static Validity of(List<Division> candidates, int year, int firstYear) {
        boolean isAtBeginning = false;
        boolean isAtEnd = false;
        for (Division division : candidates) {
            isAtBeginning |= division.firstYear() < year || division.firstYear() == firstYear;
            isAtEnd |= division.lastYear() > year;
        }
        if (candidates.isEmpty()) {
            return NOT_IN_FORCE;
        }
        return isAtBeginning && isAtEnd ? IN_FORCE : YEAR_OF_CHANGE;
    }
}
