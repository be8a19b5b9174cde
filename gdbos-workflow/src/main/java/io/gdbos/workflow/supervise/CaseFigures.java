package io.gdbos.workflow.supervise;

import java.util.Objects;

/**
 * What came of cases. Immutable.
 *
 * @param started how many began
 * @param concluded how many of them ended
 * @param onTime how many of these ended within the committed limit
 * @param humanTasks how many tasks were made for officials
 * @param withoutHuman how many ended without any such task
 * @param durations how long those that ended took, from begin to end
 */
public record CaseFigures(
        long started, long concluded, long onTime, long humanTasks, long withoutHuman, Durations durations) {
    private static final CaseFigures NONE = new CaseFigures(0, 0, 0, 0, 0, Durations.none());

    /** Checks for null. */
    public CaseFigures {
        Objects.requireNonNull(durations, "durations");
    }

    /**
     * No cases.
     *
     * @return figures of nothing
     */
    public static CaseFigures none() {
        return NONE;
    }

    /**
     * These figures and others, of other cases.
     *
     * @param other the others
     * @return both together
     */
    public CaseFigures plus(CaseFigures other) {
        return new CaseFigures(
                started + other.started,
                concluded + other.concluded,
                onTime + other.onTime,
                humanTasks + other.humanTasks,
                withoutHuman + other.withoutHuman,
                durations.plus(other.durations));
    }

    /**
     * How many have not ended.
     *
     * @return the number of open cases
     */
    public long open() {
        return started - concluded;
    }

    /**
     * The share of concluded cases that ended on time (按时办结率).
     *
     * @return 0 to 1; 1 when none has ended
     */
    public double onTimeRate() {
        return concluded == 0 ? 1 : (double) onTime / concluded;
    }
}
