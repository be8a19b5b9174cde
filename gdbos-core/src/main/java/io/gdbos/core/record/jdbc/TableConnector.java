package io.gdbos.core.record.jdbc;

import io.gdbos.core.GdbosException;
import io.gdbos.core.jdbc.SqlReader;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.record.Connector;
import io.gdbos.core.record.Value;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/**
 * The connector to agencies' tables: looks batches of keys up with one statement each, reads no column that was not
 * asked for, and keeps to the deadline. Rows of one key come in the order of their values, whatever the database does.
 * A value that is NULL or empty is missing; every other one is read by the function that was handed in. Thread-safe.
 */
public final class TableConnector implements Connector {
    private final Lender source;
    private final Map<String, TableMapping> tables = new LinkedHashMap<>();
    private final BiFunction<String, String, Value> values;

    /** Lends a connection. */
    @FunctionalInterface
    private interface Lender {
        Outcome lend(SqlReader<Outcome> reader) throws SQLException;
    }

    private TableConnector(Lender source, List<TableMapping> tables, BiFunction<String, String, Value> values) {
        this.source = source;
        this.values = Objects.requireNonNull(values, "values");
        for (TableMapping table : tables) {
            if (this.tables.put(table.resource(), table) != null) {
                throw new IllegalArgumentException("Resource \"" + table.resource() + "\" has two tables.");
            }
        }
    }

    /**
     * A connector to tables in a store.
     *
     * @param store the store
     * @param tables the tables, one for each resource
     * @param values reads a raw text as the value of an element: element id, raw text
     * @return the connector
     */
    public static TableConnector on(Store store, List<TableMapping> tables, BiFunction<String, String, Value> values) {
        return new TableConnector(store::read, tables, values);
    }

    /**
     * A connector to tables of an existing system, of any kind of database.
     *
     * @param source a pooled data source whose user may only read
     * @param tables the tables, one for each resource
     * @param values reads a raw text as the value of an element: element id, raw text
     * @return the connector
     */
    public static TableConnector on(
            DataSource source, List<TableMapping> tables, BiFunction<String, String, Value> values) {
        Objects.requireNonNull(source, "source");
        return new TableConnector(
                reader -> {
                    try (Connection connection = source.getConnection()) {
                        return reader.read(connection);
                    }
                },
                tables,
                values);
    }

    @Override
    public Outcome lookup(Lookup lookup) {
        TableMapping table = tables.get(lookup.resource());
        if (table == null) {
            return new Outcome.Unavailable("No table is connected for resource \"" + lookup.resource() + "\".", false);
        }
        List<String> wanted = new ArrayList<>(lookup.items());
        wanted.add(lookup.keyItem());
        for (String item : wanted) {
            if (table.column(item).isEmpty()) {
                return new Outcome.Unavailable(
                        "Table \"" + table.table() + "\" has no column for item \"" + item + "\".", false);
            }
        }
        if (lookup.keys().isEmpty()) {
            return new Outcome.Answered(Map.of(), Map.of());
        }
        try {
            return source.lend(connection -> new TableLookup(table, lookup, values).run(connection));
        } catch (SQLException e) {
            return new Outcome.Unavailable(TableLookup.reason(table, e), true);
        } catch (GdbosException e) {
            return new Outcome.Unavailable(
                    "Table \"" + table.table() + "\" cannot be reached: " + e.getMessage(), true);
        }
    }
}
