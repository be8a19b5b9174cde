package io.gdbos.core.jdbc;

import io.gdbos.core.GdbosException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes units into the transaction of the host, which commits; one unit at a time. */
final class HostTransaction implements Committer {
    private static final String NAME = "the host's transaction";

    private final Connection connection;
    private final Counters counters;
    private boolean isClosed;

    HostTransaction(Connection connection, Counters counters) {
        this.connection = connection;
        this.counters = counters;
    }

    @Override
    public synchronized void commit(List<UnitOfWork> units) {
        if (isClosed) {
            throw new IllegalStateException("The store that joined " + NAME + " is closed.");
        }
        units.forEach(UnitOfWork::submit);
        for (UnitOfWork unit : units) {
            @Nullable GdbosException failure = write(unit);
            if (failure == null) {
                unit.succeed();
                counters.units.increment();
            } else {
                unit.fail(failure);
                counters.failedUnits.increment();
            }
        }
    }

    private @Nullable GdbosException write(UnitOfWork unit) {
        if (unit.size() == 0) {
            return null;
        }
        try {
            return Savepoints.run(unit, connection, counters, NAME);
        } catch (SQLException e) {
            return SqlFailures.of("Writing to " + NAME, e);
        }
    }

    @Override
    public synchronized void close() {
        isClosed = true;
    }
}
