package io.gdbos.core.record.jdbc;

import io.gdbos.core.record.Connector;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One look-up in one table: statements of bounded size, in the order of the keys. Confined to one thread. */
final class TableLookup {
    private static final int KEYS_PER_STATEMENT = 256;

    private final TableMapping table;
    private final Connector.Lookup lookup;
    private final BiFunction<String, String, Value> values;
    private final RecordSchema schema;
    private final long end;
    private final Map<String, List<List<String>>> rows = new HashMap<>();
    private final Map<String, String> unavailable = new LinkedHashMap<>();
    private boolean mayHelpToRetry;

    TableLookup(TableMapping table, Connector.Lookup lookup, BiFunction<String, String, Value> values) {
        this.table = table;
        this.lookup = lookup;
        this.values = values;
        this.schema = new RecordSchema(table.resource(), lookup.items());
        this.end = System.nanoTime() + lookup.timeout().toNanos();
    }

    Connector.Outcome run(Connection connection) {
        List<String> keys = List.copyOf(new LinkedHashSet<>(lookup.keys()));
        for (int from = 0; from < keys.size(); from += KEYS_PER_STATEMENT) {
            List<String> part = keys.subList(from, Math.min(keys.size(), from + KEYS_PER_STATEMENT));
            try {
                read(connection, part);
            } catch (SQLException e) {
                mayHelpToRetry |= mayHelpToRetry(e);
                String reason = reason(table, e);
                part.forEach(rows::remove);
                part.forEach(key -> unavailable.put(key, reason));
            }
        }
        if (unavailable.size() == keys.size()) {
            return new Connector.Outcome.Unavailable(
                    unavailable.values().iterator().next(), mayHelpToRetry);
        }
        Map<String, List<DataRecord>> records = new HashMap<>();
        rows.forEach((key, found) -> records.put(key, records(found)));
        return new Connector.Outcome.Answered(records, unavailable);
    }

    private void read(Connection connection, List<String> keys) throws SQLException {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new SQLTimeoutException("deadline");
        }
        int marks = marks(keys.size());
        try (PreparedStatement statement = connection.prepareStatement(select(marks))) {
            statement.setQueryTimeout(
                    (int) Math.max(1, Duration.ofNanos(left).plusMillis(999).toSeconds()));
            for (int i = 0; i < marks; i++) {
                statement.setString(i + 1, keys.get(Math.min(i, keys.size() - 1)));
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.computeIfAbsent(key(result, keys), held -> new ArrayList<>())
                            .add(row(result));
                }
            } finally {
                // Some drivers keep the limit for the connection, which others use next.
                statement.setQueryTimeout(0);
            }
        }
    }

    /** The key as it was asked for: columns of fixed width come back with blanks at the end. */
    private static String key(ResultSet result, List<String> keys) throws SQLException {
        String held = result.getString(1);
        return keys.contains(held) ? held : held.stripTrailing();
    }

    /** A power of two, so that a database meets few different texts; the rest is filled with the last key. */
    private static int marks(int keys) {
        return Math.min(KEYS_PER_STATEMENT, keys == 1 ? 1 : Integer.highestOneBit(keys - 1) << 1);
    }

    private String select(int marks) {
        String key = column(lookup.keyItem());
        StringBuilder select = new StringBuilder("select ").append(key);
        lookup.items().forEach(item -> select.append(", ").append(column(item)));
        return select.append(" from ")
                .append(table.table())
                .append(" where ")
                .append(key)
                .append(marks == 1 ? " = ?" : " in (" + String.join(", ", Collections.nCopies(marks, "?")) + ")")
                .toString();
    }

    private String column(String item) {
        return table.column(item).orElseThrow();
    }

    /** The raw texts of a row, empty for NULL. */
    private List<String> row(ResultSet result) throws SQLException {
        List<String> row = new ArrayList<>(lookup.items().size());
        for (int i = 0; i < lookup.items().size(); i++) {
            @Nullable String raw = result.getString(i + 2);
            row.add(raw == null ? "" : raw);
        }
        return row;
    }

    private List<DataRecord> records(List<List<String>> found) {
        return found.stream().sorted(TableLookup::compare).map(this::record).toList();
    }

    private static int compare(List<String> left, List<String> right) {
        for (int i = 0; i < left.size(); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private DataRecord record(List<String> row) {
        Map<String, Value> read = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String item = lookup.items().get(i);
            String raw = row.get(i);
            read.put(item, raw.isEmpty() ? Value.Absent.MISSING : values.apply(item, raw));
        }
        return DataRecord.of(schema, read);
    }

    /** Codes only: a driver's own text may quote a key, and keys are personal. */
    static String reason(TableMapping table, SQLException failure) {
        return failure instanceof SQLTimeoutException
                ? "Table \"" + table.table() + "\" did not answer in time."
                : "Table \"" + table.table() + "\" cannot be read: SQL state " + failure.getSQLState() + ".";
    }

    /** A missing table, column or permission stays missing; anything else may pass. */
    private static boolean mayHelpToRetry(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || !state.startsWith("42");
    }
}
