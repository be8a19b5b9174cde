package io.gdbos.core.record.internal;

import io.gdbos.core.GdbosException;
import io.gdbos.core.record.Row;
import io.gdbos.core.record.RowSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sinks of all formats have in common: the width of rows and a file that appears whole. */
public abstract class AbstractRowSink implements RowSink {
    private final Path file;
    private final PendingFile pending;
    private final int width;
    private final @Nullable String[] cells;
    private boolean isEnded;

    /**
     * Begins a file.
     *
     * @param file where it will be
     * @param pending the file to write
     * @param header the names of the columns
     */
    protected AbstractRowSink(Path file, PendingFile pending, List<String> header) {
        this.file = file;
        this.pending = pending;
        this.width = header.size();
        this.cells = new @Nullable String[width];
        if (header.isEmpty()) {
            pending.close();
            throw new IllegalArgumentException("File \"" + file + "\" needs at least one column.");
        }
    }

    /**
     * Writes one row.
     *
     * @param row the texts, null where nothing was given; not kept
     * @throws IOException when the file cannot be written
     */
    protected abstract void writeCells(@Nullable String[] row) throws IOException;

    /**
     * Ends the content; the stream stays open.
     *
     * @throws IOException when the file cannot be written
     */
    protected abstract void finish() throws IOException;

    @Override
    public final void write(List<? extends @Nullable String> row) {
        requireWidth(row.size());
        for (int i = 0; i < width; i++) {
            cells[i] = row.get(i);
        }
        write();
    }

    @Override
    public final void write(Row row) {
        requireWidth(row.width());
        for (int i = 0; i < width; i++) {
            cells[i] = row.isMissing(i) ? null : row.text(i);
        }
        write();
    }

    @Override
    public final void commit() {
        requireOpen();
        isEnded = true;
        try {
            finish();
        } catch (IOException e) {
            throw PendingFile.unwritable(file, e);
        }
        pending.commit();
    }

    @Override
    public final void close() {
        isEnded = true;
        pending.close();
    }

    /**
     * Closes a sink that could not begin.
     *
     * @param file the file
     * @param pending the file that was begun
     * @param cause what failed
     * @return the exception to throw
     */
    protected static GdbosException failed(Path file, PendingFile pending, IOException cause) {
        pending.close();
        return PendingFile.unwritable(file, cause);
    }

    private void write() {
        try {
            writeCells(cells);
        } catch (IOException e) {
            throw PendingFile.unwritable(file, e);
        }
    }

    private void requireOpen() {
        if (isEnded) {
            throw new IllegalStateException("File \"" + file + "\" is ended already.");
        }
    }

    private void requireWidth(int came) {
        requireOpen();
        if (came != width) {
            throw new IllegalArgumentException(
                    "A row of \"" + file + "\" needs " + width + " cells; came " + came + ".");
        }
    }
}
