package io.gdbos.core.record;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Asks a system again for what it did not answer, and of a look-up only for the keys that are open: after growing
 * pauses, or longer ones where the system asks for them, until all is answered, the tries are used up or the deadline is
 * near. Thread-safe.
 */
public final class RetryingConnector implements Connector {
    private final Connector system;
    private final RetryPolicy policy;
    private final InstantSource clock;
    private final Pauser pauser;
    private final RetryListener listener;
    private final AtomicLong calls = new AtomicLong();

    private RetryingConnector(
            Connector system, RetryPolicy policy, InstantSource clock, Pauser pauser, RetryListener listener) {
        this.system = system;
        this.policy = policy;
        this.clock = clock;
        this.pauser = pauser;
        this.listener = listener;
    }

    /**
     * Makes a connector.
     *
     * @param system the system
     * @param policy how often and how long it is asked again
     * @param clock tells when the deadline is near
     * @param pauser waits between tries
     * @return the connector
     */
    public static RetryingConnector over(Connector system, RetryPolicy policy, InstantSource clock, Pauser pauser) {
        return new RetryingConnector(
                Objects.requireNonNull(system, "system"),
                Objects.requireNonNull(policy, "policy"),
                Objects.requireNonNull(clock, "clock"),
                Objects.requireNonNull(pauser, "pauser"),
                RetryListener.NONE);
    }

    /**
     * The same connector with a listener.
     *
     * @param told is told of each try after the first before it is made
     * @return the connector
     */
    public RetryingConnector withListener(RetryListener told) {
        return new RetryingConnector(system, policy, clock, pauser, Objects.requireNonNull(told, "told"));
    }

    @Override
    public Outcome lookup(Lookup lookup) {
        Deadline deadline = Deadline.in(clock, policy.deadline());
        long call = calls.getAndIncrement();
        Outcome outcome = system.lookup(bounded(lookup, lookup.keys(), 0, deadline));
        for (int attempt = 1; attempt < policy.attempts(); attempt++) {
            List<String> open = openKeys(lookup.keys(), outcome);
            if (open.isEmpty() || !pause(attempt, call, waitAskedFor(outcome), deadline)) {
                break;
            }
            Lookup again = bounded(lookup, open, attempt, deadline);
            listener.beforeLookup(again);
            outcome = merge(outcome, open, system.lookup(again));
        }
        return outcome;
    }

    @Override
    public PageOutcome page(PageRequest request) {
        Deadline deadline = Deadline.in(clock, policy.deadline());
        long call = calls.getAndIncrement();
        PageOutcome outcome = system.page(bounded(request, 0, deadline));
        for (int attempt = 1; attempt < policy.attempts(); attempt++) {
            if (!(outcome instanceof Outcome.Unavailable failed)
                    || !failed.retryable()
                    || !pause(attempt, call, failed.retryAfter(), deadline)) {
                break;
            }
            PageRequest again = bounded(request, attempt, deadline);
            listener.beforePage(again);
            outcome = system.page(again);
        }
        return outcome;
    }

    @Override
    public Health health(Duration timeout) {
        return system.health(timeout);
    }

    /** Waits, and tells whether it makes sense to try again after that. */
    private boolean pause(int attempt, long call, @Nullable Duration askedFor, Deadline deadline) {
        Duration pause = policy.pauseAfter(attempt, call);
        if (askedFor != null && askedFor.compareTo(pause) > 0) {
            pause = askedFor;
        }
        if (deadline.left().compareTo(pause) <= 0) {
            return false;
        }
        try {
            pauser.pause(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static @Nullable Duration waitAskedFor(Outcome outcome) {
        return outcome instanceof Outcome.Unavailable failed ? failed.retryAfter() : null;
    }

    /** The look-up of some keys, with no more time than is left. */
    private static Lookup bounded(Lookup lookup, List<String> keys, int triesBefore, Deadline deadline) {
        return new Lookup(
                lookup.resource(),
                lookup.keyItem(),
                keys,
                lookup.items(),
                deadline.atMost(lookup.timeout()),
                lookup.attempt() + triesBefore);
    }

    private static PageRequest bounded(PageRequest request, int triesBefore, Deadline deadline) {
        return request.bounded(deadline.atMost(request.timeout()), request.attempt() + triesBefore);
    }

    private static List<String> openKeys(List<String> keys, Outcome outcome) {
        if (outcome instanceof Outcome.Unavailable unavailable) {
            return unavailable.retryable() ? keys : List.of();
        }
        Map<String, String> unavailable = ((Outcome.Answered) outcome).unavailable();
        return keys.stream().filter(unavailable::containsKey).toList();
    }

    private static Outcome merge(Outcome before, List<String> asked, Outcome now) {
        if (!(before instanceof Outcome.Answered earlier)) {
            return now;
        }
        Map<String, List<DataRecord>> records = new HashMap<>(earlier.records());
        Map<String, String> unavailable = new HashMap<>(earlier.unavailable());
        if (now instanceof Outcome.Answered later) {
            asked.forEach(unavailable::remove);
            records.putAll(later.records());
            unavailable.putAll(later.unavailable());
        } else if (now instanceof Outcome.Unavailable failed) {
            asked.forEach(key -> unavailable.put(key, failed.reason()));
        }
        return new Outcome.Answered(records, unavailable);
    }
}
