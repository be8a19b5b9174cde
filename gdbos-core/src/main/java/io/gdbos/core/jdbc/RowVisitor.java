package io.gdbos.core.jdbc;

import java.sql.SQLException;

/** Is shown the rows of a result one by one. */
@FunctionalInterface
public interface RowVisitor {
    /**
     * Visits the current row.
     *
     * @param row the row; valid only during the call
     * @throws SQLException when the database fails or a column has another type
     */
    void visit(Row row) throws SQLException;
}
