package io.gdbos.core.jdbc;

import java.sql.SQLException;

/**
 * Makes a value of one row of a result.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface RowReader<T> {
    /**
     * Reads the current row.
     *
     * @param row the row; valid only during the call
     * @return the value
     * @throws SQLException when the database fails or a column has another type
     */
    T read(Row row) throws SQLException;
}
