package io.gdbos.core.jdbc;

import io.gdbos.core.GdbosException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs one unit inside a transaction so that its failure leaves the rest of the transaction as it was. */
final class Savepoints {
    private Savepoints() {}

    /** Null when the unit was written; the reason when it was taken back. */
    static @Nullable GdbosException run(UnitOfWork unit, Connection connection, Counters counters, String name)
            throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            Batches.of(List.of(unit)).run(connection, counters);
            connection.releaseSavepoint(before);
            return null;
        } catch (StaleWriteException e) {
            connection.rollback(before);
            return e;
        } catch (SQLException e) {
            if (SqlFailures.isConnectionLost(e) || SqlFailures.isUndone(e)) {
                throw e;
            }
            connection.rollback(before);
            return SqlFailures.of("Writing to " + name, e);
        }
    }
}
