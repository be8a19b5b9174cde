package io.gdbos.core.agency;

import io.gdbos.core.code.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One administrative division, or a functional zone, under one code and one name. Validity is known by years: in the
 * year of a change the old and the new division both count. Immutable.
 *
 * @param code the code
 * @param name the name without the divisions above
 * @param firstYear the first year in which the code was in use
 * @param lastYear the year in which it changed or ended; {@link #STILL} while it is in use
 * @param successors what replaced it, or took a part of it
 */
public record Division(RegionCode code, String name, int firstYear, int lastYear, List<Successor> successors) {
    /** The last year of a division that is in use. */
    public static final int STILL = 9999;

    /** Copies the successors and refuses an end before the beginning. */
    public Division {
        Objects.requireNonNull(code, "code");
        successors = List.copyOf(successors);
        if (name.isBlank() || lastYear < firstYear) {
            throw new IllegalArgumentException("Division " + code + " needs a name and years in order; came \"" + name
                    + "\", " + firstYear + " to " + lastYear + ".");
        }
    }

    /**
     * Makes a division that is in use.
     *
     * @param code the code
     * @param name the name
     * @param firstYear the first year
     * @return the division
     */
    public static Division of(RegionCode code, String name, int firstYear) {
        return new Division(code, name, firstYear, STILL, List.of());
    }

    /**
     * Its level.
     *
     * @return the level by the form of its code
     */
    public AdministrativeLevel level() {
        return AdministrativeLevel.of(code);
    }

    /**
     * Whether it was, or may have been, in force on a day.
     *
     * @param date the day
     * @return true from the first to the last year, both included
     */
    public boolean isInForce(LocalDate date) {
        return isInForce(date.getYear());
    }

    /**
     * Whether it is in use (在用), the table knowing no end.
     *
     * @return true while it has not ended
     */
    public boolean isInUse() {
        return lastYear == STILL;
    }

    boolean isInForce(int year) {
        return firstYear <= year && year <= lastYear;
    }

    boolean meets(Division other) {
        return firstYear <= other.lastYear && other.firstYear <= lastYear;
    }

    /**
     * What replaced a division.
     *
     * @param code the code of the successor
     * @param year the year in which it took over
     * @param isPart whether only a part went over, the division going on
     */
    public record Successor(RegionCode code, int year, boolean isPart) {
        /** Checks for null. */
        public Successor {
            Objects.requireNonNull(code, "code");
        }
    }
}
