package io.gdbos.core.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result; columns are read by position, counted from 1. The methods that do not say "or null" are for
 * columns that are declared {@code not null}, except {@link #text}. Confined to one thread.
 */
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /**
     * A text.
     *
     * @param column the position
     * @return the text, empty for NULL
     * @throws SQLException when the column cannot be read as text
     */
    public String text(int column) throws SQLException {
        String text = result.getString(column);
        return text == null ? "" : text;
    }

    /**
     * A text that may be absent.
     *
     * @param column the position
     * @return the text, or null
     * @throws SQLException when the column cannot be read as text
     */
    public @Nullable String textOrNull(int column) throws SQLException {
        return result.getString(column);
    }

    /**
     * A whole number.
     *
     * @param column the position
     * @return the number, 0 for NULL
     * @throws SQLException when the column is no number in the range
     */
    public int integer(int column) throws SQLException {
        return result.getInt(column);
    }

    /**
     * A large whole number.
     *
     * @param column the position
     * @return the number, 0 for NULL
     * @throws SQLException when the column is no number in the range
     */
    public long longInteger(int column) throws SQLException {
        return result.getLong(column);
    }

    /**
     * A large whole number that may be absent.
     *
     * @param column the position
     * @return the number, or null
     * @throws SQLException when the column is no number in the range
     */
    public @Nullable Long longOrNull(int column) throws SQLException {
        long number = result.getLong(column);
        return result.wasNull() ? null : number;
    }

    /**
     * A decimal number that may be absent.
     *
     * @param column the position
     * @return the number, or null
     * @throws SQLException when the column is no number
     */
    public @Nullable BigDecimal decimalOrNull(int column) throws SQLException {
        return result.getBigDecimal(column);
    }

    /**
     * Yes or no.
     *
     * @param column the position
     * @return the value, false for NULL
     * @throws SQLException when the column cannot be read so
     */
    public boolean bool(int column) throws SQLException {
        return result.getBoolean(column);
    }

    /**
     * An instant that was stored by a {@link UnitOfWork}.
     *
     * @param column the position
     * @return the instant
     * @throws SQLException when the column is no bigint
     */
    public Instant instant(int column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(column), "An instant was expected; came NULL.");
    }

    /**
     * An instant that may be absent.
     *
     * @param column the position
     * @return the instant, or null
     * @throws SQLException when the column is no bigint
     */
    public @Nullable Instant instantOrNull(int column) throws SQLException {
        long micros = result.getLong(column);
        return result.wasNull() ? null : Parameters.instant(micros);
    }

    /**
     * A legal date.
     *
     * @param column the position
     * @return the date
     * @throws SQLException when the column is no date
     */
    public LocalDate date(int column) throws SQLException {
        return Objects.requireNonNull(dateOrNull(column), "A date was expected; came NULL.");
    }

    /**
     * A legal date that may be absent.
     *
     * @param column the position
     * @return the date, or null
     * @throws SQLException when the column is no date
     */
    public @Nullable LocalDate dateOrNull(int column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    /**
     * Bytes.
     *
     * @param column the position
     * @return the bytes, none for NULL
     * @throws SQLException when the column holds no bytes
     */
    public byte[] bytes(int column) throws SQLException {
        byte[] bytes = result.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }
}
