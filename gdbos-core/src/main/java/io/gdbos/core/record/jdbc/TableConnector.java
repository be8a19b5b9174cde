package io.gdbos.core.record.jdbc;

import io.gdbos.core.GdbosException;
import io.gdbos.core.jdbc.SqlReader;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.record.Connector;
import io.gdbos.core.record.Health;
import io.gdbos.core.record.PageOutcome;
import io.gdbos.core.record.PageRequest;
import io.gdbos.core.record.Value;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The connector to agencies' tables: looks batches of keys up with one statement each, reads no column that was not
 * asked for, and keeps to the deadline, rounded up to whole seconds. Rows of one key come in the order of their values, whatever the database does.
 * A value that is NULL or empty is missing; every other one is read by the function that was handed in. Thread-safe.
 */
public final class TableConnector implements Connector {
    private final Lender source;
    private final Map<String, TableMapping> tables = new LinkedHashMap<>();
    private final RowValues values;

    /** Lends a connection. */
    @FunctionalInterface
    private interface Lender {
        <T> T lend(SqlReader<T> reader) throws SQLException;
    }

    private TableConnector(Lender source, List<TableMapping> tables, BiFunction<String, String, Value> values) {
        this.source = source;
        this.values = new RowValues(Objects.requireNonNull(values, "values"));
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
        Objects.requireNonNull(store, "store");
        Lender lender = new Lender() {
            @Override
            public <T> T lend(SqlReader<T> reader) {
                return store.read(reader);
            }
        };
        return new TableConnector(lender, tables, values);
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
        Lender lender = new Lender() {
            @Override
            public <T> T lend(SqlReader<T> reader) throws SQLException {
                try (Connection connection = source.getConnection()) {
                    return reader.read(connection);
                }
            }
        };
        return new TableConnector(lender, tables, values);
    }

    @Override
    public Outcome lookup(Lookup lookup) {
        List<String> wanted = new ArrayList<>(lookup.items());
        wanted.add(lookup.keyItem());
        Outcome.@Nullable Unavailable refusal = refusal(lookup.resource(), wanted);
        if (refusal != null) {
            return refusal;
        } else if (lookup.keys().isEmpty()) {
            return new Outcome.Answered(Map.of(), Map.of());
        }
        TableMapping table = table(lookup.resource());
        long end = System.nanoTime() + lookup.timeout().toNanos();
        try {
            return source.lend(connection -> new TableLookup(table, lookup, values, end).run(connection));
        } catch (SQLException | GdbosException e) {
            return unreachable(table, e);
        }
    }

    @Override
    public PageOutcome page(PageRequest request) {
        Outcome.@Nullable Unavailable refusal = refusal(request.resource(), request.items());
        if (refusal != null) {
            return refusal;
        }
        TableMapping table = table(request.resource());
        long end = System.nanoTime() + request.timeout().toNanos();
        try {
            return source.lend(connection -> new TablePage(table, request, values, end).run(connection));
        } catch (SQLException | GdbosException e) {
            return unreachable(table, e);
        }
    }

    /** Asks the driver whether a connection is alive; reads no table. */
    @Override
    public Health health(Duration timeout) {
        int seconds = (int)
                Math.max(1, Math.min(Integer.MAX_VALUE, timeout.plusMillis(999).toSeconds()));
        try {
            return source.lend(connection ->
                    connection.isValid(seconds) ? new Health.Up() : new Health.Down("No answer in time."));
        } catch (SQLException | GdbosException e) {
            return new Health.Down("The database cannot be reached.");
        }
    }

    private TableMapping table(String resource) {
        return Objects.requireNonNull(tables.get(resource));
    }

    private Outcome.@Nullable Unavailable refusal(String resource, List<String> items) {
        @Nullable TableMapping table = tables.get(resource);
        if (table == null) {
            return new Outcome.Unavailable("No table is connected for resource \"" + resource + "\".", false);
        }
        for (String item : items) {
            if (table.column(item).isEmpty()) {
                return new Outcome.Unavailable(
                        "Table \"" + table.table() + "\" has no column for item \"" + item + "\".", false);
            }
        }
        return null;
    }

    private static Outcome.Unavailable unreachable(TableMapping table, Exception failure) {
        String codes = failure instanceof SQLException sql
                ? TableFailures.reason(table, sql)
                : "Table \"" + table.table() + "\" cannot be reached: " + failure.getMessage();
        return new Outcome.Unavailable(codes, true);
    }
}
