package io.gdbos.core.record;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Asks a system again for the keys for which it did not answer, and only for those: after growing pauses, until all are
 * answered, the tries are used up or the deadline is near. Thread-safe.
 */
public final class RetryingConnector implements Connector {
    private final Connector system;
    private final RetryPolicy policy;
    private final InstantSource clock;
    private final Pauser pauser;
    private final Consumer<Lookup> beforeRetry;

    /**
     * Makes a connector.
     *
     * @param system the system
     * @param policy how often and how long it is asked again
     * @param clock tells when the deadline is near
     * @param pauser waits between tries
     * @param beforeRetry is told of each try after the first before it is made, so that it can be kept in the audit log
     */
    public RetryingConnector(
            Connector system, RetryPolicy policy, InstantSource clock, Pauser pauser, Consumer<Lookup> beforeRetry) {
        this.system = Objects.requireNonNull(system, "system");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.pauser = Objects.requireNonNull(pauser, "pauser");
        this.beforeRetry = Objects.requireNonNull(beforeRetry, "beforeRetry");
    }

    @Override
    public Outcome lookup(Lookup lookup) {
        Instant end = clock.instant().plus(policy.deadline());
        Outcome outcome = system.lookup(bounded(lookup, lookup.keys(), 0, end));
        for (int attempt = 1; attempt < policy.attempts(); attempt++) {
            List<String> open = openKeys(lookup.keys(), outcome);
            Duration pause = policy.pauseAfter(attempt);
            if (open.isEmpty() || !clock.instant().plus(pause).isBefore(end) || !pause(pause)) {
                break;
            }
            Lookup again = bounded(lookup, open, attempt, end);
            beforeRetry.accept(again);
            outcome = merge(outcome, open, system.lookup(again));
        }
        return outcome;
    }

    private boolean pause(Duration pause) {
        try {
            pauser.pause(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The look-up of some keys, with no more time than is left. */
    private Lookup bounded(Lookup lookup, List<String> keys, int triesBefore, Instant end) {
        Duration left = Duration.between(clock.instant(), end);
        Duration timeout = left.compareTo(lookup.timeout()) < 0 ? left : lookup.timeout();
        return new Lookup(
                lookup.resource(), lookup.keyItem(), keys, lookup.items(), timeout, lookup.attempt() + triesBefore);
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
