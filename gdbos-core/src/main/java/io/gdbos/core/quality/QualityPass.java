package io.gdbos.core.quality;

import io.gdbos.core.quality.internal.RowPass;
import io.gdbos.core.record.Row;
import io.gdbos.core.record.RowSource;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pass over the rows of one resource. Closing it waits for the rows at work. Confined to the thread of its run.
 */
public final class QualityPass implements AutoCloseable {
    private final QualityRun run;
    private final RowPass rows;
    private final String resource;
    private final int width;
    private final BitSet isBound = new BitSet();
    private long last;
    private boolean isClosed;

    QualityPass(QualityRun run, RowPass rows, String resource, List<String> elements) {
        this.run = run;
        this.rows = rows;
        this.resource = resource;
        this.width = elements.size();
        for (int column = 0; column < width; column++) {
            isBound.set(column, !elements.get(column).isEmpty());
        }
    }

    /**
     * Takes the next row; rows are counted from 1.
     *
     * @param cells a text or null for each column; the array is kept, and must not be changed any more
     * @throws IllegalArgumentException when there are more or fewer cells than columns
     */
    public void row(@Nullable String... cells) {
        row(last + 1, cells);
    }

    /**
     * Takes the next row.
     *
     * @param number the number under which it is found again, such as its line; greater than that of the row before
     * @param cells a text or null for each column; the array is kept, and must not be changed any more
     * @throws IllegalArgumentException when there are more or fewer cells than columns
     */
    public void row(long number, @Nullable String... cells) {
        if (isClosed) {
            throw new IllegalStateException("The pass over resource \"" + resource + "\" is closed.");
        }
        if (cells.length != width) {
            throw new IllegalArgumentException("Row " + number + " of resource \"" + resource + "\" needs " + width
                    + " cells; came " + cells.length + ".");
        }
        if (number <= last) {
            throw new IllegalArgumentException("Rows of resource \"" + resource + "\" come by their numbers; came "
                    + number + " after " + last + ".");
        }
        last = number;
        rows.add(number, cells);
    }

    /**
     * Takes the rows that are left of a source, under their numbers there. Cells of columns that are bound to no element
     * are passed over.
     *
     * @param source the rows, whose columns are those with which the pass began
     * @throws io.gdbos.core.record.RefusedFileException when the source cannot be read further
     */
    public void rows(RowSource source) {
        while (source.next()) {
            Row row = source.row();
            @Nullable String[] cells = new @Nullable String[width];
            for (int column = 0; column < Math.min(width, row.width()); column++) {
                cells[column] = isBound.get(column) && !row.isMissing(column) ? row.text(column) : null;
            }
            row(row.number(), cells);
        }
    }

    @Override
    public void close() {
        if (!isClosed) {
            isClosed = true;
            run.done(resource, rows.finish());
        }
    }
}
