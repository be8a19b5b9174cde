package io.gdbos.core.record;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Leaves a system alone while its {@link CircuitBreaker} is open. A call has failed when nothing of it was answered and
 * asking again may help: a refusal shows that the system is there, and a batch with a few open keys is an answer. Health
 * is always asked. Thread-safe.
 */
public final class BreakingConnector implements Connector {
    private final Connector system;
    private final CircuitBreaker breaker;

    private BreakingConnector(Connector system, CircuitBreaker breaker) {
        this.system = system;
        this.breaker = breaker;
    }

    /**
     * Makes a connector.
     *
     * @param system the system
     * @param breaker counts its failures
     * @return the connector
     */
    public static BreakingConnector over(Connector system, CircuitBreaker breaker) {
        return new BreakingConnector(
                Objects.requireNonNull(system, "system"), Objects.requireNonNull(breaker, "breaker"));
    }

    @Override
    public Outcome lookup(Lookup lookup) {
        return call(lookup.resource(), () -> system.lookup(lookup), BreakingConnector::hasFailed, refusal -> refusal);
    }

    @Override
    public PageOutcome page(PageRequest request) {
        return call(request.resource(), () -> system.page(request), BreakingConnector::hasFailed, refusal -> refusal);
    }

    @Override
    public Health health(Duration timeout) {
        return system.health(timeout);
    }

    private <T> T call(
            String resource, Supplier<T> call, Predicate<T> hasFailed, Function<Outcome.Unavailable, T> orElse) {
        CircuitBreaker.Entry entry = breaker.enter();
        if (!entry.isLetThrough()) {
            return orElse.apply(new Outcome.Unavailable(
                    "The system of resource \"" + resource + "\" is left alone after failures.",
                    true,
                    entry.leftAlone()));
        }
        boolean isBad = true;
        try {
            T outcome = call.get();
            isBad = hasFailed.test(outcome);
            return outcome;
        } finally {
            breaker.leave(entry, isBad);
        }
    }

    private static boolean hasFailed(Object outcome) {
        return outcome instanceof Outcome.Unavailable failed && failed.retryable();
    }
}
