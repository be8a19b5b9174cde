package io.gdbos.core.record.jdbc;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.jdbc.Migration;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RefusedFileException;
import io.gdbos.core.record.Row;
import io.gdbos.core.record.RowFile;
import io.gdbos.core.record.RowFormats;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Loads files of any format into tables of a store: one text column for each column of the file, an index for each key. A file is
 * checked to its end before any row of it is loaded. What an interrupted load left is replaced by the next. Confined to
 * one thread.
 */
public final class TableLoader {
    private static final int ROWS_PER_UNIT = 2_000;
    private static final int WIDTH = 400;

    private final Store store;
    private final RowFormats formats = RowFormats.installed();

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
        Findings findings;
        try {
            findings = rows(file).read(columns, row -> {
                for (int i = 0; i < columns.size(); i++) {
                    if (row.length(i) > WIDTH && tooLong.isEmpty()) {
                        tooLong.add(tooLong(file, row, columns.get(i)));
                    }
                }
            });
        } catch (RefusedFileException e) {
            findings = Findings.of(e.finding());
        }
        return findings.and(Findings.of(tooLong.toArray(Finding[]::new)));
    }

    private static Finding tooLong(Path file, Row row, String column) {
        return Finding.error(
                "GDB-REC-017",
                file + ", line " + row.number() + ", column " + column,
                "Column \"" + column + "\" in line " + row.number() + " of \"" + file + "\" must have at most " + WIDTH
                        + " characters.",
                "文件“" + file + "”第" + row.number() + "行列“" + column + "”超过" + WIDTH + "个字符。");
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
        rows(file).read(List.copyOf(table.columns().values()), rows::add);
        rows.end();
        return findings;
    }

    private RowFile rows(Path file) {
        return RowFile.of(file, formats, ReadOptions.standard());
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

        void add(Row row) {
            Object[] values = new Object[row.width()];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.text(i);
            }
            unit.add(insert, values);
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
