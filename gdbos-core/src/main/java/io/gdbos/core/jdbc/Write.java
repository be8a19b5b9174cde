package io.gdbos.core.jdbc;

import org.jspecify.annotations.Nullable;

/** One statement of a unit, its values in the form in which they are bound. */
final class Write {
    private final String sql;
    private final @Nullable Object[] values;
    private final int expectedRows;

    Write(String sql, @Nullable Object[] values, int expectedRows) {
        this.sql = sql;
        this.values = values;
        this.expectedRows = expectedRows;
    }

    String sql() {
        return sql;
    }

    @Nullable
    Object[] values() {
        return values;
    }

    int expectedRows() {
        return expectedRows;
    }
}
