package io.gdbos.core.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows and writes a file, in memory that does not grow with their number. The file appears whole at {@link
 * #commit()}; closed without it, the sink leaves nothing behind and what stood there before stays. Confined to one
 * thread.
 */
public interface RowSink extends AutoCloseable {
    /**
     * Writes a row.
     *
     * @param cells one text for each column of the header; null where nothing was given
     * @throws IllegalArgumentException when there are more or fewer cells than columns
     * @throws io.gdbos.core.GdbosException when the file cannot be written
     */
    void write(List<? extends @Nullable String> cells);

    /**
     * Writes a row.
     *
     * @param row the row, with one cell for each column of the header
     * @throws IllegalArgumentException when there are more or fewer cells than columns
     * @throws io.gdbos.core.GdbosException when the file cannot be written
     */
    void write(Row row);

    /**
     * Ends the file and puts it in its place, in one step that others see wholly or not at all.
     *
     * @throws io.gdbos.core.GdbosException when the file cannot be written
     */
    void commit();

    @Override
    void close();
}
