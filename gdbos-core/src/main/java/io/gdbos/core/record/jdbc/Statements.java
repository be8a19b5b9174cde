package io.gdbos.core.record.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTimeoutException;
import java.sql.Types;
import java.time.Duration;
import java.util.Set;

/**
 * Statements over one borrowed connection that keep to a deadline: the driver cancels a statement that takes longer, and
 * the socket gives up a second later should the database not even answer that. Both count whole seconds. Confined to one
 * thread.
 */
final class Statements {
    private static final Set<String> WITH_LIMIT = Set.of("MySQL", "MariaDB");
    private static final int GRACE_MILLIS = 1_000;

    private final Connection connection;
    private final long end;
    private final String product;

    Statements(Connection connection, long end) throws SQLException {
        this.connection = connection;
        this.end = end;
        this.product = connection.getMetaData().getDatabaseProductName();
    }

    /** Does something with a prepared statement. */
    @FunctionalInterface
    interface Work {
        void run(PreparedStatement statement) throws SQLException;
    }

    void run(String select, Work work) throws SQLException {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new SQLTimeoutException("deadline");
        }
        int seconds = (int) Math.max(1, Duration.ofNanos(left).plusMillis(999).toSeconds());
        int before = limitSocket(Math.multiplyExact(seconds, 1_000) + GRACE_MILLIS);
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setQueryTimeout(seconds);
            try {
                work.run(statement);
            } finally {
                // Some drivers keep the limit for the connection, which others use next.
                statement.setQueryTimeout(0);
            }
        } finally {
            if (before >= 0 && !connection.isClosed()) {
                connection.setNetworkTimeout(Runnable::run, before);
            }
        }
    }

    /** The limit that was set before; below zero where the driver knows none. */
    private int limitSocket(int millis) throws SQLException {
        try {
            int before = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, millis);
            return before;
        } catch (SQLFeatureNotSupportedException e) {
            return -1;
        }
    }

    /** Binds a text to a column of whatever type: PostgreSQL compares a number with a text only if no type is said. */
    void bind(PreparedStatement statement, int position, String text) throws SQLException {
        if (product.equals("PostgreSQL")) {
            statement.setObject(position, text, Types.OTHER);
        } else {
            statement.setString(position, text);
        }
    }

    String firstRows(String select, int rows) {
        return select + (WITH_LIMIT.contains(product) ? " limit " + rows : " fetch first " + rows + " rows only");
    }
}
