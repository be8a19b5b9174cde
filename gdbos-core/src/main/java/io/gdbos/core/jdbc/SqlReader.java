package io.gdbos.core.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Reads something over a connection that is lent for the call.
 *
 * @param <T> what is read
 */
@FunctionalInterface
public interface SqlReader<T> {
    /**
     * Reads. The connection must not be closed, kept, or used to write.
     *
     * @param connection the connection, in auto-commit mode unless the store joins a host's transaction
     * @return what was read
     * @throws SQLException when the database fails
     */
    T read(Connection connection) throws SQLException;
}
