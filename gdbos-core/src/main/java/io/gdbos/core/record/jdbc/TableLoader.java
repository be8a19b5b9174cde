package io.gdbos.core.record.jdbc;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.jdbc.Migration;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import io.gdbos.core.record.csv.CsvFile;
import io.gdbos.core.record.csv.CsvRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Loads files into tables of a store: one text column for each column of the file, an index for each key. A file is
 * checked to its end before any row of it is loaded. What an interrupted load left is replaced by the next. Confined to
 * one thread.
 */
public final class TableLoader {
    private static final int ROWS_PER_UNIT = 2_000;
    private static final int WIDTH = 400;

    private final Store store;

    private TableLoader(Store store) {
        this.store = store;
    }

    /**
     * A loader.
     *
     * @param store the store that gets the tables
     * @return the loader
     */
    public static TableLoader into(Store store) {
        return new TableLoader(Objects.requireNonNull(store, "store"));
    }

    /**
     * Checks a file without loading it.
     *
     * @param file the file, whose header names the columns of the mapping
     * @param table the table
     * @return what is wrong: missing columns, broken rows, values of more than 400 characters
     */
    public Findings check(Path file, TableMapping table) {
        List<String> columns = List.copyOf(table.columns().values());
        List<Finding> tooLong = new ArrayList<>();
        Findings findings = CsvFile.of(file).read(columns, row -> {
            for (int i = 0; i < columns.size(); i++) {
                if (row.value(i).length() > WIDTH && tooLong.isEmpty()) {
                    tooLong.add(tooLong(file, row, columns.get(i)));
                }
            }
        });
        return findings.and(Findings.of(tooLong.toArray(Finding[]::new)));
    }

    private static Finding tooLong(Path file, CsvRow row, String column) {
        return Finding.error(
                "GDB-REC-017",
                file + ", line " + row.line() + ", column " + column,
                "Column \"" + column + "\" in line " + row.line() + " of \"" + file + "\" must have at most " + WIDTH
                        + " characters.",
                "文件“" + file + "”第" + row.line() + "行列“" + column + "”超过" + WIDTH + "个字符。");
    }

    /**
     * Loads a file, in place of all rows that the table has.
     *
     * @param file the file, whose header names the columns of the mapping, in any order and among others
     * @param table the table, made if it is not there
     * @param keys the items by which the table is looked up
     * @return what is wrong; with an error among it, nothing was loaded
     */
    public Findings load(Path file, TableMapping table, List<String> keys) {
        Findings findings = check(file, table);
        if (findings.hasErrors()) {
            return findings;
        }
        store.migrate(shape(table, keys));
        Rows rows = new Rows(store, table);
        CsvFile.of(file).read(List.copyOf(table.columns().values()), row -> rows.add(row.values()));
        rows.end();
        return findings;
    }

    private static Migration shape(TableMapping table, List<String> keys) {
        String name = table.table();
        String columns = table.columns().values().stream()
                .map(column -> column + " varchar(" + WIDTH + ")")
                .collect(Collectors.joining(", "));
        StringBuilder script = new StringBuilder("create table if not exists " + name + " (" + columns + ");\n");
        for (String key : keys) {
            String column = table.column(key)
                    .orElseThrow(() ->
                            new IllegalArgumentException("Key \"" + key + "\" is no item of table \"" + name + "\"."));
            script.append("create index if not exists " + name.replace('.', '_') + "_" + column + " on " + name + " ("
                    + column + ");\n");
        }
        return Migration.inline("table-" + name.replace('_', '-').replace('.', '-'), script.toString());
    }

    /** Collects rows and stores them in units of bounded size, the first of which empties the table. */
    private static final class Rows {
        private final Store store;
        private final String insert;
        private UnitOfWork unit;

        Rows(Store store, TableMapping table) {
            this.store = store;
            this.insert = "insert into " + table.table() + " ("
                    + String.join(", ", table.columns().values()) + ") values ("
                    + String.join(", ", Collections.nCopies(table.columns().size(), "?")) + ")";
            this.unit = store.newUnit().add("delete from " + table.table());
        }

        void add(List<String> values) {
            unit.add(insert, values.toArray());
            if (unit.size() >= ROWS_PER_UNIT) {
                end();
            }
        }

        void end() {
            unit.commit();
            unit = store.newUnit();
        }
    }
}
