package io.gdbos.core.testkit.jdbc;

import io.gdbos.core.jdbc.Migration;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import io.gdbos.core.testkit.AgencyTable;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Makes agencies' tables in a database and loads them: a text column for each element, an index on each key. A table
 * counts as loaded when its last rows and a mark are on disk together; what a killed load left of a table is cleared
 * and loaded anew. Not for use by two threads or processes at once.
 */
public final class AgencyDatabase {
    private static final int ROWS_PER_UNIT = 2_000;
    private static final String MARKS = "agency_table_loaded";
    private static final int WIDTH = 400;

    private final Store store;

    private AgencyDatabase(Store store) {
        this.store = store;
    }

    /**
     * Agencies' tables in a store.
     *
     * @param store the store; it stays the caller's to close
     * @return the database
     */
    public static AgencyDatabase on(Store store) {
        return new AgencyDatabase(Objects.requireNonNull(store, "store"));
    }

    /**
     * Loads the tables that are not loaded yet, and makes their indexes. Rows of a loaded table are not read.
     *
     * @param tables the tables; the same ones, in shape and order, at every call on one store
     * @return how many rows were written
     */
    public long load(List<AgencyTable> tables) {
        store.migrate(Migration.inline("agency-tables", tablesScript(tables)));
        long rows = 0;
        for (AgencyTable table : tables) {
            if (!isLoaded(table.name())) {
                rows += load(table);
            }
        }
        // Indexes come last: building them once costs less than keeping them up row by row.
        store.migrate(Migration.inline("agency-indexes", indexesScript(tables)));
        return rows;
    }

    /**
     * Whether a table is complete.
     *
     * @param table its name, one of those that {@link #load} was given
     * @return true when all its rows are on disk
     */
    public boolean isLoaded(String table) {
        return store.first("select row_count from " + MARKS + " where table_name = ?", row -> true, table)
                .isPresent();
    }

    private long load(AgencyTable table) {
        store.newUnit().add("delete from " + table.name()).commit();
        String insert = "insert into " + table.name() + " (" + String.join(", ", table.columns()) + ") values ("
                + String.join(", ", Collections.nCopies(table.columns().size(), "?")) + ")";
        Loading loading = new Loading(insert, store.newUnit());
        table.rows().forEach(loading::add);
        loading.unit.add("insert into " + MARKS + " (table_name, row_count) values (?, ?)", table.name(), loading.rows);
        loading.unit.commit();
        return loading.rows;
    }

    /** Rows on their way into one table; a full unit is on disk before the next row is taken. */
    private final class Loading {
        private final String insert;
        private UnitOfWork unit;
        private long rows;

        Loading(String insert, UnitOfWork unit) {
            this.insert = insert;
            this.unit = unit;
        }

        void add(List<String> row) {
            unit.add(insert, row.toArray());
            rows++;
            if (unit.size() == ROWS_PER_UNIT) {
                unit.commit();
                unit = store.newUnit();
            }
        }
    }

    private static String tablesScript(List<AgencyTable> tables) {
        String marks = "create table if not exists " + MARKS
                + " (table_name varchar(60) primary key, row_count bigint not null);\n";
        return marks
                + tables.stream()
                        .map(table -> table.columns().stream()
                                .map(column -> column + " varchar(" + WIDTH + ")")
                                .collect(Collectors.joining(
                                        ", ", "create table if not exists " + table.name() + " (", ");\n")))
                        .collect(Collectors.joining());
    }

    private static String indexesScript(List<AgencyTable> tables) {
        return tables.stream()
                .flatMap(table -> table.keys().stream().map(key -> {
                    String column = AgencyTable.column(key);
                    String index = table.name() + "_" + column;
                    return "create index if not exists " + index + " on " + table.name() + " (" + column + ");\n";
                }))
                .collect(Collectors.joining());
    }
}
