package io.gdbos.core.record.jdbc;

import io.gdbos.core.record.Connector;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** One look-up in one table: statements of bounded size, in the order of the keys. Confined to one thread. */
final class TableLookup {
    private static final int KEYS_PER_STATEMENT = 256;

    private final TableMapping table;
    private final Connector.Lookup lookup;
    private final RowValues values;
    private final RecordSchema schema;
    private final long end;
    private final Map<String, List<List<String>>> rows = new HashMap<>();
    private final Map<String, String> unavailable = new LinkedHashMap<>();
    private boolean mayHelpToRetry;

    TableLookup(TableMapping table, Connector.Lookup lookup, RowValues values, long end) {
        this.table = table;
        this.lookup = lookup;
        this.values = values;
        this.schema = new RecordSchema(table.resource(), lookup.items());
        this.end = end;
    }

    Connector.Outcome run(Connection connection) throws SQLException {
        Statements statements = new Statements(connection, end);
        List<String> keys = List.copyOf(new LinkedHashSet<>(lookup.keys()));
        for (int from = 0; from < keys.size(); from += KEYS_PER_STATEMENT) {
            List<String> part = keys.subList(from, Math.min(keys.size(), from + KEYS_PER_STATEMENT));
            try {
                read(statements, part);
            } catch (SQLException e) {
                mayHelpToRetry |= TableFailures.mayHelpToRetry(e);
                String reason = TableFailures.reason(table, e);
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

    private void read(Statements statements, List<String> keys) throws SQLException {
        int marks = marks(keys.size());
        statements.run(select(marks), statement -> {
            for (int i = 0; i < marks; i++) {
                statements.bind(statement, i + 1, keys.get(Math.min(i, keys.size() - 1)));
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.computeIfAbsent(key(result, keys), held -> new ArrayList<>())
                            .add(values.texts(result, 2, lookup.items().size()));
                }
            }
        });
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

    private List<DataRecord> records(List<List<String>> found) {
        return found.stream()
                .sorted(TableLookup::compare)
                .map(row -> values.record(schema, row))
                .toList();
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
}
