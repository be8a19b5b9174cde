package io.gdbos.core.quality;

import io.gdbos.core.quality.internal.RowPass;
import org.jspecify.annotations.Nullable;

/**
 * The pass over the rows of one resource. Closing it waits for the rows at work. Confined to the thread of its run.
 */
public final class QualityPass implements AutoCloseable {
    private final QualityRun run;
    private final RowPass rows;
    private final String resource;
    private final int width;
    private long last;
    private boolean isClosed;

    QualityPass(QualityRun run, RowPass rows, String resource, int width) {
        this.run = run;
        this.rows = rows;
        this.resource = resource;
        this.width = width;
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

    @Override
    public void close() {
        if (!isClosed) {
            isClosed = true;
            run.done(resource, rows.finish());
        }
    }
}
