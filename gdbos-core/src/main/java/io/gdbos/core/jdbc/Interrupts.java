package io.gdbos.core.jdbc;

import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/**
 * Puts an interrupt of the caller off until the database is done: an interrupt inside file access closes the file of an
 * embedded database for all threads, and reopening it forgets the interrupt.
 */
final class Interrupts {
    /** Something that touches the database. */
    @FunctionalInterface
    interface Access<T> {
        T run() throws SQLException;
    }

    private Interrupts() {}

    static <T> T putOff(Access<T> access) throws SQLException {
        boolean wasInterrupted = Thread.interrupted();
        try {
            return access.run();
        } finally {
            restore(wasInterrupted);
        }
    }

    /** Sleeps until somebody calls unpark; true when an interrupt came meanwhile. */
    static boolean park(Object blocker) {
        LockSupport.park(blocker);
        return Thread.interrupted();
    }

    static void restore(boolean wasInterrupted) {
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
