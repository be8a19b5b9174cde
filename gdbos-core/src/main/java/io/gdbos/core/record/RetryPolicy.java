package io.gdbos.core.record;

import java.time.Duration;
import java.util.Objects;

/**
 * How often and how long a system that does not answer is asked again: pauses double from the first to the longest, and
 * a share of each is drawn from a seed, so that callers who failed together do not come back together. The same seed
 * gives the same pauses. Immutable.
 *
 * @param attempts how many tries in all, at least 1
 * @param firstPause how long to wait before the second try; each later pause is twice as long
 * @param longestPause no pause is longer than this, unless the system itself asks for more
 * @param deadline how long all tries and pauses may take together
 * @param jitter the share of a pause, from 0 to 1, that is drawn; 0.5 makes it between half and whole
 * @param seed from which the drawn shares follow; another one on every node
 */
public record RetryPolicy(
        int attempts, Duration firstPause, Duration longestPause, Duration deadline, double jitter, long seed) {
    private static final int DOUBLINGS = 20;

    /** Checks the ranges. */
    public RetryPolicy {
        Objects.requireNonNull(firstPause, "firstPause");
        Objects.requireNonNull(longestPause, "longestPause");
        Objects.requireNonNull(deadline, "deadline");
        if (attempts < 1 || firstPause.isNegative() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException(
                    "A retry policy needs at least 1 attempt and pauses from the first to the longest; came " + attempts
                            + ", " + firstPause + ", " + longestPause + ".");
        }
        if (deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("A deadline must be positive; came " + deadline + ".");
        }
        if (!(jitter >= 0 && jitter <= 1)) {
            throw new IllegalArgumentException("The drawn share must be from 0 to 1; came " + jitter + ".");
        }
    }

    /**
     * A policy whose pauses are not drawn.
     *
     * @param attempts how many tries in all
     * @param firstPause how long to wait before the second try
     * @param longestPause no pause is longer than this
     * @param deadline how long all tries and pauses may take together
     */
    public RetryPolicy(int attempts, Duration firstPause, Duration longestPause, Duration deadline) {
        this(attempts, firstPause, longestPause, deadline, 0, 0);
    }

    /**
     * The same policy with drawn pauses.
     *
     * @param share the share of a pause that is drawn, from 0 to 1
     * @param fromSeed from which the shares follow
     * @return the policy
     */
    public RetryPolicy withJitter(double share, long fromSeed) {
        return new RetryPolicy(attempts, firstPause, longestPause, deadline, share, fromSeed);
    }

    /**
     * How long to wait after a try that failed.
     *
     * @param attempt the number of the try, from 1
     * @param call the number of the call that is tried; calls draw differently
     * @return the pause
     */
    public Duration pauseAfter(int attempt, long call) {
        Duration doubled = firstPause.multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS));
        Duration pause = doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
        if (jitter == 0) {
            return pause;
        }
        return pause.minusNanos((long) (pause.toNanos() * jitter * draw(31 * call + attempt)));
    }

    /** A number from 0 to 1 that follows from the seed and an index (the finishing steps of SplitMix64). */
    private double draw(long index) {
        long mixed = seed + index * 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
