package io.gdbos.core.record;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/**
 * The moment up to which a call may take, by the clock that was handed in. Immutable.
 *
 * @param clock the clock
 * @param end the moment
 */
public record Deadline(InstantSource clock, Instant end) {
    /** Checks for null. */
    public Deadline {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(end, "end");
    }

    /**
     * A deadline from now on.
     *
     * @param clock the clock
     * @param duration how long the call may take
     * @return the deadline
     */
    public static Deadline in(InstantSource clock, Duration duration) {
        return new Deadline(clock, clock.instant().plus(duration));
    }

    /**
     * How much time is left.
     *
     * @return the time; zero, never negative, when it is over
     */
    public Duration left() {
        Duration left = Duration.between(clock.instant(), end);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /**
     * What a part of the call may take.
     *
     * @param wanted how long it would take by itself
     * @return the shorter of that and what is left
     */
    public Duration atMost(Duration wanted) {
        Duration left = left();
        return left.compareTo(wanted) < 0 ? left : wanted;
    }

    /**
     * Whether the time is over.
     *
     * @return true at the end and after it
     */
    public boolean isOver() {
        return left().isZero();
    }
}
