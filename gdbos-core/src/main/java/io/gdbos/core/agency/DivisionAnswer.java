package io.gdbos.core.agency;

import io.gdbos.core.code.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a {@link RegionTable} says of a code on a day: whether the code was ever given, whether it was in force, and as
 * what. Immutable.
 *
 * @param code the code that was asked for
 * @param date the day
 * @param isKnown whether the code was ever given
 * @param validity whether it was in force on the day
 * @param candidates the divisions it may have stood for, newest first: one, or in a year of change the old and the new
 *     one; empty when it was not in force
 * @param isCovered whether the table's years cover the day; what changed before or after them, it does not know
 */
public record DivisionAnswer(
        RegionCode code,
        LocalDate date,
        boolean isKnown,
        Validity validity,
        List<Division> candidates,
        boolean isCovered) {
    /** Copies the candidates. */
    public DivisionAnswer {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(validity, "validity");
        candidates = List.copyOf(candidates);
    }

    /**
     * Whether another day of the same year, or a newer table, could not change the answer.
     *
     * @return false in a year of change and outside the years of the table
     */
    public boolean isCertain() {
        return isCovered && validity != Validity.YEAR_OF_CHANGE && candidates.size() <= 1;
    }

    /**
     * The names that the code may have stood for.
     *
     * @return one name, two in the year of a new name, none when it was not in force
     */
    public List<String> names() {
        return candidates.stream().map(Division::name).distinct().toList();
    }
}
