package io.gdbos.workflow.supervise;

import java.util.Objects;

/**
 * What came of a step. Immutable.
 *
 * @param done how often it was done
 * @param byPerson how often a person did it
 * @param durations how long it took, from the moment at which a case came to it
 */
public record StepFigures(long done, long byPerson, Durations durations) {
    private static final StepFigures NONE = new StepFigures(0, 0, Durations.none());

    /** Checks for null. */
    public StepFigures {
        Objects.requireNonNull(durations, "durations");
    }

    /**
     * Nothing done.
     *
     * @return figures of nothing
     */
    public static StepFigures none() {
        return NONE;
    }

    /**
     * These figures and others, of other doings.
     *
     * @param other the others
     * @return both together
     */
    public StepFigures plus(StepFigures other) {
        return new StepFigures(done + other.done, byPerson + other.byPerson, durations.plus(other.durations));
    }
}
