package io.gdbos.workflow.supervise;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Durations that were counted, in whole seconds, exactly: merging loses nothing and needs no order. Immutable.
 *
 * @param countBySeconds how often each number of seconds came
 */
public record Durations(SortedMap<Long, Long> countBySeconds) {
    private static final Durations NONE = new Durations(new TreeMap<>());

    /** Copies the map. */
    public Durations {
        countBySeconds = Collections.unmodifiableSortedMap(new TreeMap<>(countBySeconds));
    }

    /**
     * No durations.
     *
     * @return the empty durations
     */
    public static Durations none() {
        return NONE;
    }

    /**
     * These durations and others.
     *
     * @param other the others
     * @return both
     */
    public Durations plus(Durations other) {
        SortedMap<Long, Long> sum = new TreeMap<>(countBySeconds);
        other.countBySeconds.forEach((seconds, count) -> sum.merge(seconds, count, Long::sum));
        return new Durations(sum);
    }

    /**
     * How many there are.
     *
     * @return the number
     */
    public long count() {
        return countBySeconds.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Their mean.
     *
     * @return the mean in whole seconds, rounded down; zero when there are none
     */
    public Duration mean() {
        long sum = 0;
        for (Map.Entry<Long, Long> entry : countBySeconds.entrySet()) {
            sum = Math.addExact(sum, Math.multiplyExact(entry.getKey(), entry.getValue()));
        }
        return Duration.ofSeconds(sum / Math.max(1, count()));
    }

    /**
     * The smallest duration that at least so many percent do not exceed (nearest rank).
     *
     * @param percent 1 to 100; 50 is the median
     * @return the duration; zero when there are none
     */
    public Duration percentile(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A percentile is 1 to 100; came " + percent + ".");
        }
        long rank = (count() * percent + 99) / 100;
        long seen = 0;
        for (Map.Entry<Long, Long> entry : countBySeconds.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return Duration.ofSeconds(entry.getKey());
            }
        }
        return Duration.ZERO;
    }
}
