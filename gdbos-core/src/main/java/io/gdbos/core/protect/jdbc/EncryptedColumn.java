package io.gdbos.core.protect.jdbc;

import io.gdbos.core.jdbc.Row;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import io.gdbos.core.protect.Cell;
import io.gdbos.core.protect.FieldCipher;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text column whose values are encrypted when a key is given, and the key of its rows. Immutable.
 *
 * @param table the table
 * @param column the column
 * @param key the column of type text that tells rows apart
 * @param number a column of type integer that tells rows of equal {@code key} apart, or null
 */
public record EncryptedColumn(
        String table, String column, String key, @Nullable String number) {
    private static final int PAGE = 200;

    /** Checks for null. */
    public EncryptedColumn {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(key, "key");
    }

    /**
     * A column of a table with one key column.
     *
     * @param table the table
     * @param column the column
     * @param key the primary key, a text
     * @return the column
     */
    public static EncryptedColumn of(String table, String column, String key) {
        return new EncryptedColumn(table, column, key, null);
    }

    /**
     * The cell of a row.
     *
     * @param record the row's key; with a number, key and number with a full stop between
     * @return the cell
     */
    public Cell cell(String record) {
        return new Cell(table, column, record);
    }

    /** Encrypts what is not under the current key, page by page; every page is one commit. */
    long reencrypt(Store store, FieldCipher cipher) {
        long renewed = 0;
        List<Stored> page = store.list(select(store, false), this::read);
        while (!page.isEmpty()) {
            UnitOfWork unit = store.newUnit();
            for (Stored row : page) {
                if (!row.text().isEmpty() && !cipher.isCurrent(row.text())) {
                    renew(unit, row, cipher);
                }
            }
            renewed += unit.size();
            unit.commit();
            page = next(store, page.get(page.size() - 1));
        }
        return renewed;
    }

    private List<Stored> next(Store store, Stored last) {
        return number == null
                ? store.list(select(store, true), this::read, last.key())
                : store.list(select(store, true), this::read, last.key(), last.key(), last.number());
    }

    private String select(Store store, boolean isBehind) {
        String keys = number == null ? key : key + ", " + number;
        String behind = number == null
                ? " where " + key + " > ?"
                : " where (" + key + " > ? or (" + key + " = ? and " + number + " > ?))";
        return store.dialect()
                .page(
                        "select " + column + ", " + keys + " from " + table + (isBehind ? behind : "") + " order by "
                                + keys,
                        0,
                        PAGE);
    }

    /** The old text is part of the condition, so that a row that somebody wrote meanwhile is left as it is. */
    private void renew(UnitOfWork unit, Stored row, FieldCipher cipher) {
        Cell cell = cell(number == null ? row.key() : row.key() + "." + row.number());
        String text = cipher.encrypt(cipher.decrypt(row.text(), cell), cell);
        List<Object> values = new ArrayList<>(List.of(text, row.key()));
        if (number != null) {
            values.add(row.number());
        }
        values.add(row.text());
        unit.add(
                "update " + table + " set " + column + " = ? where " + key + " = ?"
                        + (number == null ? "" : " and " + number + " = ?") + " and " + column + " = ?",
                values.toArray());
    }

    private Stored read(Row row) throws SQLException {
        return new Stored(row.text(1), row.text(2), number == null ? 0 : row.integer(3));
    }

    private record Stored(String text, String key, int number) {}
}
