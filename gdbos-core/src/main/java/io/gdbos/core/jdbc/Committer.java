package io.gdbos.core.jdbc;

import java.util.List;

/** Stores units; leaves the reason in each unit that could not be stored. Thread-safe. */
interface Committer {
    void commit(List<UnitOfWork> units);

    /** Waits until what is under way has ended, and takes nothing more. */
    void close();
}
