package io.gdbos.catalog.share;

import java.time.Duration;
import java.util.Objects;

/**
 * How agencies are asked. Immutable.
 *
 * @param batchSize the most keys in one look-up, at least 1
 * @param timeout how long one look-up may take
 * @param attempts how many times a look-up is tried in all, at least 1
 * @param backoff what happens between two attempts
 */
public record ReadPolicy(int batchSize, Duration timeout, int attempts, Backoff backoff) {
    /** Two thousand keys at once, ten seconds, three attempts without a pause. */
    public static final ReadPolicy DEFAULT = new ReadPolicy(2_000, Duration.ofSeconds(10), 3, Backoff.NONE);

    /** Checks the numbers. */
    public ReadPolicy {
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(backoff, "backoff");
        if (batchSize < 1 || attempts < 1) {
            throw new IllegalArgumentException(
                    "Batch size and attempts must be at least 1; came " + batchSize + " and " + attempts + ".");
        }
    }
}
