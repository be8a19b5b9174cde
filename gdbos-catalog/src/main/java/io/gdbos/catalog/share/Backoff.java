package io.gdbos.catalog.share;

/** What happens between two attempts at an agency that did not answer. Implementations are thread-safe. */
@FunctionalInterface
public interface Backoff {
    /** Asks again at once. */
    Backoff NONE = attempt -> {};

    /**
     * Waits, in whatever way the host waits.
     *
     * @param attempt the attempt that comes next, from 2
     */
    void before(int attempt);
}
