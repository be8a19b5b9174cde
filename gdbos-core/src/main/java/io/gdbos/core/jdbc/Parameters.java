package io.gdbos.core.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How values become statement parameters: the one place that knows the portable forms. */
final class Parameters {
    private static final long MICROS = 1_000_000;

    private Parameters() {}

    /** The values in the form in which they are bound; checked when they are added, so that the mistake shows there. */
    static @Nullable Object[] portable(@Nullable Object[] values, String sql) {
        @Nullable Object[] bound = new @Nullable Object[values.length];
        for (int i = 0; i < values.length; i++) {
            bound[i] = portable(values[i], i, sql);
        }
        return bound;
    }

    private static @Nullable Object portable(@Nullable Object value, int index, String sql) {
        if (value == null
                || value instanceof Long
                || value instanceof Integer
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof BigDecimal
                || value instanceof Double
                || value instanceof byte[]) {
            return value;
        } else if (value instanceof String text) {
            return text.isEmpty() ? null : text;
        } else if (value instanceof Instant instant) {
            return micros(instant);
        }
        throw new IllegalArgumentException("Parameter " + (index + 1) + " of \"" + SqlFailures.shorten(sql)
                + "\" must be text, a number, a boolean, a date, an instant or bytes; came "
                + value.getClass().getName() + ".");
    }

    static void bind(PreparedStatement statement, @Nullable Object[] bound) throws SQLException {
        for (int i = 0; i < bound.length; i++) {
            bind(statement, i + 1, bound[i]);
        }
    }

    private static void bind(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(position, text);
        } else if (value instanceof Long number) {
            statement.setLong(position, number);
        } else if (value instanceof Integer number) {
            statement.setInt(position, number);
        } else if (value == null) {
            statement.setNull(position, Types.NULL);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(position, bytes);
        } else if (value instanceof Boolean bool) {
            statement.setBoolean(position, bool);
        } else if (value instanceof BigDecimal decimal) {
            statement.setBigDecimal(position, decimal);
        } else if (value instanceof Double number) {
            statement.setDouble(position, number);
        } else {
            statement.setObject(position, value);
        }
    }

    static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), MICROS), instant.getNano() / 1_000);
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000);
    }
}
