package io.gdbos.core.rule;

import java.util.List;
import java.util.Objects;

/**
 * The truth of a condition, and what made it so. Immutable.
 *
 * @param truth the truth
 * @param decidedBy ids of the facts that decided, in the order of the condition; empty when the truth is UNKNOWN
 * @param missing ids of the facts that are absent, or not of a kind the condition can compare, and for which it is
 *     UNKNOWN; empty otherwise
 */
public record Judgement(Truth truth, List<String> decidedBy, List<String> missing) {
    /** Copies the lists. */
    public Judgement {
        Objects.requireNonNull(truth, "truth");
        decidedBy = List.copyOf(decidedBy);
        missing = List.copyOf(missing);
    }

    static Judgement known(boolean value, List<String> decidedBy) {
        return new Judgement(Truth.of(value), decidedBy, List.of());
    }

    static Judgement unknown(List<String> missing) {
        return new Judgement(Truth.UNKNOWN, List.of(), missing);
    }

    Judgement not() {
        return new Judgement(truth.not(), decidedBy, missing);
    }
}
