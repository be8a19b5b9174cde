package io.gdbos.examples.enrolment;

import io.gdbos.core.Finding;
import io.gdbos.core.GdbosException;
import io.gdbos.core.Severity;
import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.Row;
import io.gdbos.core.record.RowFile;
import io.gdbos.core.record.RowFormats;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file of one's own of which every row must be good: CSV, a workbook or JSON Lines. Immutable.
 *
 * @param path where it is
 * @param columns the columns that are read; others are passed over
 */
record OwnTable(Path path, List<String> columns) {
    /** How names of such files end; the first is meant when none is there. */
    static final List<String> ENDINGS = List.of(".csv", ".xlsx", ".jsonl");

    private static final RowFormats FORMATS = RowFormats.installed();
    private static final String NO_COLUMN = "GDB-REC-012";

    /** The file of a name without its ending; empty when there is none. */
    static Optional<Path> find(Path folder, String name) {
        List<Path> files = ENDINGS.stream()
                .map(ending -> folder.resolve(name + ending))
                .filter(Files::isRegularFile)
                .toList();
        if (files.size() > 1) {
            throw new GdbosException("Folder \"" + folder + "\" must hold one file \"" + name + "\"; it holds "
                    + files.stream()
                            .map(file -> "\"" + file.getFileName() + "\"")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return files.stream().findFirst();
    }

    /** Shows every row; the first thing wrong with the file is thrown. */
    void visit(Consumer<Row> visitor) {
        List<Finding> errors = RowFile.of(path, FORMATS, ReadOptions.standard()).read(columns, visitor).list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw errors.get(0).code().equals(NO_COLUMN)
                    ? noColumns(errors)
                    : new GdbosException(errors.get(0).text().english());
        }
    }

    /** The value of a column in a row. */
    String value(Row row, String column) {
        return row.text(columns.indexOf(column));
    }

    /** All values of a row, in the order of the columns. */
    static List<String> values(Row row) {
        return IntStream.range(0, row.width()).mapToObj(row::text).toList();
    }

    /** What to say of one row: {@code Line 7 of "…/applications.csv"} and then what is wrong. */
    GdbosException wrong(Row row, String problem, String hint) {
        return new GdbosException(
                "Line " + row.number() + " of \"" + path + "\" " + problem, hint.isEmpty() ? null : hint, null);
    }

    private GdbosException noColumns(List<Finding> findings) {
        String missing = columns.stream()
                .filter(column ->
                        findings.stream().anyMatch(finding -> finding.place().equals(path + ", column " + column)))
                .map(column -> "\"" + column + "\"")
                .collect(Collectors.joining(", "));
        return new GdbosException(
                "File \"" + path + "\" has no column " + missing + "; its first line must name it.",
                "Maybe the header was lost or translated; \"gdbos sample-tables DIR\" writes files to compare with.",
                null);
    }
}
