package io.gdbos.examples.enrolment;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.GdbosException;
import io.gdbos.core.record.csv.CsvFile;
import io.gdbos.core.record.csv.CsvRow;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A file of one's own of which every row must be good. Immutable.
 *
 * @param path where it is
 * @param columns the columns that are read; others are passed over
 */
record CsvTable(Path path, List<String> columns) {
    private static final String NO_COLUMN = "GDB-REC-012";
    private static final String HINT = " Maybe ";

    /** Shows every row; the first thing wrong with the file is thrown. */
    void visit(Consumer<CsvRow> visitor) {
        Findings findings = CsvFile.of(path).read(columns, visitor);
        if (!findings.isEmpty()) {
            throw missing(findings)
                    ? noColumns(findings)
                    : failure(findings.list().get(0));
        }
    }

    /** The value of a column in a row. */
    String value(CsvRow row, String column) {
        return row.value(columns.indexOf(column));
    }

    /** What to say of one row: {@code Line 7 of "…/applications.csv"} and then what is wrong. */
    GdbosException wrong(CsvRow row, String problem, String hint) {
        return new GdbosException(
                "Line " + row.line() + " of \"" + path + "\" " + problem, hint.isEmpty() ? null : hint, null);
    }

    private static boolean missing(Findings findings) {
        return findings.list().get(0).code().equals(NO_COLUMN);
    }

    private GdbosException noColumns(Findings findings) {
        String missing = columns.stream()
                .filter(column -> findings.list().stream()
                        .anyMatch(finding -> finding.place().equals(path + ", column " + column)))
                .map(column -> "\"" + column + "\"")
                .collect(Collectors.joining(", "));
        return new GdbosException(
                "File \"" + path + "\" has no column " + missing + "; its first line must name it.",
                "Maybe the header was lost or translated; \"gdbos sample-tables DIR\" writes files to compare with.",
                null);
    }

    private static GdbosException failure(Finding finding) {
        String text = finding.text().english();
        int hint = text.indexOf(HINT);
        return hint < 0
                ? new GdbosException(text)
                : new GdbosException(text.substring(0, hint), text.substring(hint + 1), null);
    }
}
