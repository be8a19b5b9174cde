package io.gdbos.examples.enrolment.rules;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The rule of school age for one season. Immutable.
 *
 * @param bornAfter children are born after this day
 * @param bornUntil and on or before this one
 * @param legalBasis the clause
 */
public record SchoolAge(LocalDate bornAfter, LocalDate bornUntil, String legalBasis) {
    /** Checks the days. */
    public SchoolAge {
        Objects.requireNonNull(legalBasis, "legalBasis");
        if (!bornAfter.isBefore(bornUntil)) {
            throw new IllegalArgumentException(
                    "School age must begin before it ends; came " + bornAfter + " and " + bornUntil + ".");
        }
    }

    /**
     * Whether a child may be enrolled.
     *
     * @param born the child's birth date
     * @return true within the limits
     */
    public boolean admits(LocalDate born) {
        return born.isAfter(bornAfter) && !born.isAfter(bornUntil);
    }
}
