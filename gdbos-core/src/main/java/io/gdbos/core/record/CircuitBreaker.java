package io.gdbos.core.record;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Counts the last calls of one system and leaves it alone when too many of them failed: closed while all is well, open
 * while the system is left alone, half open while a few calls try it. Several connectors to one system share one.
 * Thread-safe.
 */
public final class CircuitBreaker {
    private final BreakerPolicy policy;
    private final InstantSource clock;
    private final Consumer<Change> listener;

    private final BitSet failed = new BitSet();
    private State state = State.CLOSED;
    private int next;
    private int calls;
    private Instant openUntil = Instant.MIN;
    private int trialsBegun;
    private int trialsPassed;
    private long period;

    /** Whether calls are let through. */
    public enum State {
        /** All calls. */
        CLOSED,
        /** None. */
        OPEN,
        /** A few that try the system. */
        HALF_OPEN
    }

    /**
     * A change of state.
     *
     * @param at when
     * @param from the state before
     * @param to the state now
     */
    public record Change(Instant at, State from, State to) {}

    /**
     * What the breaker knows at one moment.
     *
     * @param state whether calls are let through
     * @param calls how many calls the window holds
     * @param failures how many of them failed
     */
    public record Snapshot(State state, int calls, int failures) {}

    private CircuitBreaker(BreakerPolicy policy, InstantSource clock, Consumer<Change> listener) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /**
     * A closed breaker.
     *
     * @param policy when a system is left alone
     * @param clock tells when it is tried again
     * @return the breaker
     */
    public static CircuitBreaker of(BreakerPolicy policy, InstantSource clock) {
        return of(policy, clock, change -> {});
    }

    /**
     * A closed breaker that tells its changes.
     *
     * @param policy when a system is left alone
     * @param clock tells when it is tried again
     * @param listener is told each change by the thread that caused it; it must be quick
     * @return the breaker
     */
    public static CircuitBreaker of(BreakerPolicy policy, InstantSource clock, Consumer<Change> listener) {
        return new CircuitBreaker(policy, clock, listener);
    }

    /**
     * What the breaker knows now.
     *
     * @return state and counts
     */
    public synchronized Snapshot snapshot() {
        State seen = state == State.OPEN && !clock.instant().isBefore(openUntil) ? State.HALF_OPEN : state;
        return new Snapshot(seen, calls, failed.cardinality());
    }

    /** Asks to be let through. */
    Entry enter() {
        @Nullable Change change = null;
        Entry entry;
        synchronized (this) {
            Instant now = clock.instant();
            if (state == State.OPEN && !now.isBefore(openUntil)) {
                change = become(State.HALF_OPEN, now);
            }
            if (state == State.OPEN) {
                entry = new Entry(false, period, Duration.between(now, openUntil));
            } else if (state == State.HALF_OPEN && trialsBegun == policy.trials()) {
                entry = new Entry(false, period, Duration.ZERO);
            } else {
                trialsBegun += state == State.HALF_OPEN ? 1 : 0;
                entry = new Entry(true, period, Duration.ZERO);
            }
        }
        tell(change);
        return entry;
    }

    /** Tells how a call that was let through ended. What began before the last change of state counts no more. */
    void leave(Entry entry, boolean hasFailed) {
        @Nullable Change change = null;
        synchronized (this) {
            if (entry.period() == period) {
                change = state == State.HALF_OPEN ? judgeTrial(hasFailed) : count(hasFailed);
            }
        }
        tell(change);
    }

    private @Nullable Change judgeTrial(boolean hasFailed) {
        if (hasFailed) {
            return open();
        }
        trialsPassed++;
        return trialsPassed == policy.trials() ? become(State.CLOSED, clock.instant()) : null;
    }

    private @Nullable Change count(boolean hasFailed) {
        failed.set(next, hasFailed);
        next = (next + 1) % policy.window();
        calls = Math.min(calls + 1, policy.window());
        boolean isTooMuch = calls >= policy.fewestCalls() && failed.cardinality() >= policy.failureShare() * calls;
        return isTooMuch ? open() : null;
    }

    private Change open() {
        Instant now = clock.instant();
        openUntil = now.plus(policy.openFor());
        return become(State.OPEN, now);
    }

    private Change become(State to, Instant now) {
        Change change = new Change(now, state, to);
        state = to;
        period++;
        trialsBegun = 0;
        trialsPassed = 0;
        if (to == State.CLOSED) {
            failed.clear();
            next = 0;
            calls = 0;
        }
        return change;
    }

    private void tell(@Nullable Change change) {
        if (change != null) {
            listener.accept(change);
        }
    }

    /** Whether a call is let through; otherwise how long the system is left alone yet. */
    record Entry(boolean isLetThrough, long period, Duration leftAlone) {}
}
