package io.gdbos.core.record;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Keeps a system to its time, even one that does not keep to it by itself: the call runs on an executor, and when the
 * time is over its thread is interrupted and the caller told. Bound the executor, since an interrupt does not end every
 * call; a full executor is an answer too, worth trying again. Thread-safe.
 */
public final class TimeLimitedConnector implements Connector {
    private final Connector system;
    private final Duration longest;
    private final ExecutorService executor;

    private TimeLimitedConnector(Connector system, Duration longest, ExecutorService executor) {
        this.system = system;
        this.longest = longest;
        this.executor = executor;
    }

    /**
     * Makes a connector.
     *
     * @param system the system
     * @param longest how long one call may take at most, whatever its caller allows
     * @param executor runs the calls; it stays the caller's to close
     * @return the connector
     */
    public static TimeLimitedConnector over(Connector system, Duration longest, ExecutorService executor) {
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("A time limit must be positive; came " + longest + ".");
        }
        return new TimeLimitedConnector(
                Objects.requireNonNull(system, "system"), longest, Objects.requireNonNull(executor, "executor"));
    }

    @Override
    public Outcome lookup(Lookup lookup) {
        Lookup limited = lookup.withTimeout(limit(lookup.timeout()));
        return call(() -> system.lookup(limited), limited.timeout(), lookup.resource(), failure -> failure);
    }

    @Override
    public PageOutcome page(PageRequest request) {
        PageRequest limited = request.bounded(limit(request.timeout()), request.attempt());
        return call(() -> system.page(limited), limited.timeout(), request.resource(), failure -> failure);
    }

    @Override
    public Health health(Duration timeout) {
        Duration limited = limit(timeout);
        return call(() -> system.health(limited), limited, "health", failure -> new Health.Down(failure.reason()));
    }

    private Duration limit(Duration wanted) {
        return wanted.compareTo(longest) < 0 ? wanted : longest;
    }

    private <T> T call(Callable<T> call, Duration limit, String what, Function<Outcome.Unavailable, T> orElse) {
        Future<T> running;
        try {
            running = executor.submit(call);
        } catch (RejectedExecutionException e) {
            return orElse.apply(new Outcome.Unavailable("Too many calls wait for \"" + what + "\".", true));
        }
        try {
            return running.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            return orElse.apply(new Outcome.Unavailable("\"" + what + "\" did not answer within " + limit + ".", true));
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            return orElse.apply(new Outcome.Unavailable("The caller of \"" + what + "\" was interrupted.", false));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException("A connector must not fail so.", e.getCause());
        }
    }
}
