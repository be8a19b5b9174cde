package io.gdbos.core.record;

import io.gdbos.core.Finding;
import io.gdbos.core.FindingLog;
import io.gdbos.core.Findings;
import io.gdbos.core.record.internal.FileFindings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A file of which some columns are read by their names, in whatever format it is. Immutable; every {@link #read} opens
 * the file anew.
 */
public final class RowFile {
    private final Path path;
    private final RowFormats formats;
    private final ReadOptions options;

    private RowFile(Path path, RowFormats formats, ReadOptions options) {
        this.path = path;
        this.formats = formats;
        this.options = options;
    }

    /**
     * A file.
     *
     * @param path where it is
     * @param formats the formats in which it may be
     * @param options how it is read
     * @return the file; it is opened when it is read
     */
    public static RowFile of(Path path, RowFormats formats, ReadOptions options) {
        return new RowFile(
                Objects.requireNonNull(path, "path"),
                Objects.requireNonNull(formats, "formats"),
                Objects.requireNonNull(options, "options"));
    }

    /**
     * Reads some columns of all rows; other columns are passed over.
     *
     * @param columns the names of the columns, as the header writes them
     * @param visitor is shown the rows in their order, with the cells in the order of {@code columns}; always the same
     *     object
     * @return what was found; with an error among it, the rows shown are not all there are, and none when a column is
     *     not there or is there twice
     * @throws RefusedFileException when the file cannot be read, or not further
     * @throws io.gdbos.core.GdbosException when the file is not there
     */
    public Findings read(List<String> columns, Consumer<? super Row> visitor) {
        try (RowSource source = formats.open(RowInput.of(path), options)) {
            Findings missing = missing(columns, source.header());
            if (missing.isEmpty()) {
                int[] places =
                        columns.stream().mapToInt(source.header()::indexOf).toArray();
                RowBuffer chosen = new RowBuffer();
                source.forEachRow(row -> visitor.accept(choose(row, places, chosen)));
            }
            FindingLog log = source.findings();
            return missing.and(log.findings());
        }
    }

    private static Row choose(Row row, int[] places, RowBuffer chosen) {
        chosen.begin(row.number());
        for (int place : places) {
            chosen.add(row, place);
        }
        return chosen;
    }

    private Findings missing(List<String> columns, List<String> header) {
        List<Finding> missing = new ArrayList<>();
        for (String column : columns) {
            int first = header.indexOf(column);
            if (first < 0) {
                missing.add(FileFindings.noColumn(path.toString(), column));
            } else if (first != header.lastIndexOf(column)) {
                missing.add(FileFindings.columnAskedForTwice(path.toString(), column));
            }
        }
        return new Findings(missing);
    }
}
