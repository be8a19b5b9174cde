package io.gdbos.core.record.internal;

import io.gdbos.core.FindingLog;
import io.gdbos.core.Severity;
import io.gdbos.core.record.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of columns as a first row gives them. */
public final class Header {
    private Header() {}

    /**
     * Reads the names, without white space at their ends, and finds those that are empty or come twice.
     *
     * @param row the row
     * @param source what messages call the source
     * @param findings gets what is wrong
     * @return the names
     */
    public static List<String> of(Row row, String source, FindingLog findings) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < row.width(); column++) {
            String name = row.text(column).strip();
            names.add(name);
            String place = Places.line(source, row.number(), column, List.of());
            if (name.isEmpty()) {
                findings.add(
                        FileFindings.COLUMN_WITHOUT_NAME,
                        Severity.WARNING,
                        () -> FileFindings.columnWithoutName(place));
            } else if (!seen.add(name)) {
                findings.add(
                        FileFindings.COLUMN_TWICE,
                        Severity.WARNING,
                        () -> FileFindings.columnTwice(place, source, Places.shorten(name)));
            }
        }
        return List.copyOf(names);
    }
}
