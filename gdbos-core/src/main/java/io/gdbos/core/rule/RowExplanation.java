package io.gdbos.core.rule;

import io.gdbos.core.BilingualText;
import java.util.List;
import java.util.Objects;

/**
 * Why one row of a table applied or did not. Names facts, never their values. Immutable.
 *
 * @param row the row's id
 * @param truth whether it applies
 * @param conditions the conditions that made it so, as they are written: the false one, the unknown ones, or all
 * @param decidedBy ids of the facts that decided
 * @param missing ids of the facts for want of which it is UNKNOWN
 * @param text the same as a sentence
 */
public record RowExplanation(
        String row,
        Truth truth,
        List<String> conditions,
        List<String> decidedBy,
        List<String> missing,
        BilingualText text) {
    /** Copies the lists. */
    public RowExplanation {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(truth, "truth");
        conditions = List.copyOf(conditions);
        decidedBy = List.copyOf(decidedBy);
        missing = List.copyOf(missing);
        Objects.requireNonNull(text, "text");
    }
}
