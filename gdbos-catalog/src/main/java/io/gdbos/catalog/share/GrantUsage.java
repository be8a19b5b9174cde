package io.gdbos.catalog.share;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The port that counts reads under grants with a volume. Implementations are thread-safe. */
@FunctionalInterface
public interface GrantUsage {
    /**
     * Counts in memory, from zero.
     *
     * @return the counter
     */
    static GrantUsage inMemory() {
        Map<String, Long> used = new ConcurrentHashMap<>();
        return (grant, volume) -> used.merge(grant, 1L, (before, one) -> Math.min(before + one, volume + 1)) <= volume;
    }

    /**
     * Uses one read of a grant's volume.
     *
     * @param grant the id of the grant
     * @param volume the most reads
     * @return true when there was one left
     */
    boolean use(String grant, long volume);
}
