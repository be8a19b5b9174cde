package io.gdbos.core.jdbc;

import io.gdbos.core.GdbosException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Stores the units of callers who come at the same time with one commit and one sync. First all of them run as merged
 * batches; when that fails, they run one by one, so that only those at fault are left out.
 */
final class GroupCommitter implements Committer {
    static final int LARGEST_GROUP = 256;
    private static final int ATTEMPTS = 3;

    private final DataSource source;
    private final Dialect dialect;
    private final boolean mustAskForSync;
    private final Counters counters;
    private final String name;
    private final GroupQueue<List<UnitOfWork>> queue = new GroupQueue<>(LARGEST_GROUP, this::store);
    private volatile boolean isClosed;

    GroupCommitter(DataSource source, Dialect dialect, boolean mustAskForSync, Counters counters, String name) {
        this.source = source;
        this.dialect = dialect;
        this.mustAskForSync = mustAskForSync;
        this.counters = counters;
        this.name = name;
    }

    @Override
    public void commit(List<UnitOfWork> units) {
        if (isClosed) {
            throw new IllegalStateException("The " + name + " is closed.");
        }
        units.forEach(UnitOfWork::submit);
        List<UnitOfWork> filled = units.stream().filter(unit -> unit.size() > 0).toList();
        for (int from = 0; from < filled.size(); from += LARGEST_GROUP) {
            queue.submit(filled.subList(from, Math.min(filled.size(), from + LARGEST_GROUP)));
        }
    }

    @Override
    public void close() {
        isClosed = true;
        queue.awaitIdle();
    }

    /** What callers brought, in transactions of at most the largest group. */
    private void store(List<List<UnitOfWork>> brought) {
        List<UnitOfWork> group = new ArrayList<>();
        for (List<UnitOfWork> units : brought) {
            if (!group.isEmpty() && group.size() + units.size() > LARGEST_GROUP) {
                storeGroup(group);
                group.clear();
            }
            group.addAll(units);
        }
        storeGroup(group);
    }

    private void storeGroup(List<UnitOfWork> group) {
        for (int attempt = 1; ; attempt++) {
            try {
                // A second try leaves out those that were stored or failed for themselves at the first.
                List<UnitOfWork> open =
                        group.stream().filter(GroupCommitter::isOpen).toList();
                Interrupts.putOff(() -> storeOnce(open));
                return;
            } catch (SQLException e) {
                boolean mayHelp = SqlFailures.isConnectionLost(e) || SqlFailures.isUndone(e);
                if (!mayHelp || attempt == ATTEMPTS) {
                    failRest(group, SqlFailures.of("Writing to " + name, e));
                    return;
                }
            }
        }
    }

    private int storeOnce(List<UnitOfWork> group) throws SQLException {
        if (group.isEmpty()) {
            return 0;
        }
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                storeGroup(group, connection);
            } finally {
                giveBack(connection);
            }
        }
        return group.size();
    }

    private void storeGroup(List<UnitOfWork> group, Connection connection) throws SQLException {
        begin(connection);
        @Nullable GdbosException fault = runTogether(group, connection);
        if (fault == null) {
            commit(group, connection);
        } else if (group.size() == 1) {
            fail(group.get(0), fault);
        } else {
            begin(connection);
            List<UnitOfWork> stored = new ArrayList<>();
            for (UnitOfWork unit : group) {
                @Nullable GdbosException own = Savepoints.run(unit, connection, counters, name);
                if (own == null) {
                    stored.add(unit);
                } else {
                    fail(unit, own);
                }
            }
            commit(stored, connection);
        }
    }

    private void begin(Connection connection) throws SQLException {
        if (mustAskForSync) {
            dialect.askForSync(connection);
        }
    }

    private @Nullable GdbosException runTogether(List<UnitOfWork> group, Connection connection) throws SQLException {
        try {
            Batches.of(group).run(connection, counters);
            return null;
        } catch (StaleWriteException e) {
            connection.rollback();
            return e;
        } catch (SQLException e) {
            if (SqlFailures.isConnectionLost(e)) {
                throw e;
            }
            connection.rollback();
            if (SqlFailures.isUndone(e)) {
                throw e;
            }
            return SqlFailures.of("Writing to " + name, e);
        }
    }

    private void commit(List<UnitOfWork> stored, Connection connection) throws SQLException {
        if (stored.isEmpty()) {
            connection.rollback();
            return;
        }
        try {
            connection.commit();
            counters.commits.increment();
        } catch (SQLException e) {
            if (SqlFailures.isUndone(e)) {
                throw e;
            }
            failRest(
                    stored,
                    SqlFailures.isRefused(e)
                            ? SqlFailures.of("Committing to " + name, e)
                            : SqlFailures.inDoubt(name, e));
            return;
        }
        try {
            dialect.sync(connection);
            counters.syncs.increment();
            counters.units.add(stored.size());
            stored.forEach(UnitOfWork::succeed);
        } catch (SQLException e) {
            failRest(stored, SqlFailures.inDoubt(name, e));
        }
    }

    private void failRest(List<UnitOfWork> units, GdbosException reason) {
        for (UnitOfWork unit : units) {
            if (isOpen(unit)) {
                fail(unit, reason);
            }
        }
    }

    private static boolean isOpen(UnitOfWork unit) {
        return unit.failure().isEmpty() && !unit.isCommitted();
    }

    private void fail(UnitOfWork unit, GdbosException reason) {
        unit.fail(reason);
        counters.failedUnits.increment();
    }

    /** Back to the pool as it came; a connection that cannot even do that is broken and the pool will see it. */
    private static void giveBack(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.setAutoCommit(true);
        }
    }
}
