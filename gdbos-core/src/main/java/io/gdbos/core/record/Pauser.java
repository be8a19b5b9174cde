package io.gdbos.core.record;

import java.time.Duration;

/** Waits between two tries: sleeps in an application, moves a clock in a test. Implementations are thread-safe. */
@FunctionalInterface
public interface Pauser {
    /**
     * Waits.
     *
     * @param pause how long
     * @throws InterruptedException when the caller is to stop
     */
    void pause(Duration pause) throws InterruptedException;
}
