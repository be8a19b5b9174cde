package io.gdbos.core.record;

import java.time.Duration;
import java.util.Objects;

/**
 * How often and how long a system that does not answer is asked again. Immutable.
 *
 * @param attempts how many tries in all, at least 1
 * @param firstPause how long to wait before the second try; each later pause is twice as long
 * @param longestPause no pause is longer than this
 * @param deadline how long all tries and pauses may take together
 */
public record RetryPolicy(int attempts, Duration firstPause, Duration longestPause, Duration deadline) {
    private static final int DOUBLINGS = 20;

    /** Checks the ranges. */
    public RetryPolicy {
        Objects.requireNonNull(firstPause, "firstPause");
        Objects.requireNonNull(longestPause, "longestPause");
        Objects.requireNonNull(deadline, "deadline");
        if (attempts < 1 || firstPause.isNegative() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException(
                    "A retry policy needs at least 1 attempt and pauses from the first to the" + " longest; came "
                            + attempts + ", " + firstPause + ", " + longestPause + ".");
        }
        if (deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("A deadline must be positive; came " + deadline + ".");
        }
    }

    /**
     * How long to wait after a try that failed.
     *
     * @param attempt the number of the try, from 1
     * @return the pause
     */
    public Duration pauseAfter(int attempt) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
