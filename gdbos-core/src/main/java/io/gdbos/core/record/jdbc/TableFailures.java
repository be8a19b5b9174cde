package io.gdbos.core.record.jdbc;

import io.gdbos.core.record.Connector.Outcome.Unavailable;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;

/** Failures of an agency's database as outcomes. Codes only: a driver's own text may quote a key, and keys are personal. */
final class TableFailures {
    private TableFailures() {}

    static Unavailable of(TableMapping table, SQLException failure) {
        return new Unavailable(reason(table, failure), mayHelpToRetry(failure));
    }

    static String reason(TableMapping table, SQLException failure) {
        return failure instanceof SQLTimeoutException
                ? "Table \"" + table.table() + "\" did not answer in time."
                : "Table \"" + table.table() + "\" cannot be read: SQL state " + failure.getSQLState() + ".";
    }

    /**
     * A missing table, column or permission stays missing, and a value of the wrong form stays so; anything else may
     * pass.
     */
    static boolean mayHelpToRetry(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || !(state.startsWith("42") || state.startsWith("22"));
    }
}
