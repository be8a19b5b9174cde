package io.gdbos.catalog.share;

/** The port that counts reads under grants with a volume. Implementations are thread-safe. */
@FunctionalInterface
public interface GrantUsage {
    /**
     * Counts in memory, from zero.
     *
     * @return the counter
     */
    static GrantUsage inMemory() {
        return new InMemoryGrantUsage();
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
