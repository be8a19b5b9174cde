package io.gdbos.core.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A format of files that hold rows. Implementations are found by {@link java.util.ServiceLoader} and are thread-safe.
 */
public interface RowFormat {
    /**
     * The id of the format.
     *
     * @return the id, such as {@code csv}
     */
    String id();

    /**
     * How names of its files end.
     *
     * @return the endings in small letters, without the point
     */
    Set<String> extensions();

    /**
     * Looks at the beginning of a file.
     *
     * @param head its first bytes, at most 64 KiB
     * @return whether it is of this format
     */
    Recognition recognise(byte[] head);

    /**
     * Opens a source. It closes the input, too when opening fails.
     *
     * @param input the file or stream
     * @param options how to read it
     * @return the source, before its first row
     * @throws RefusedFileException when it cannot be read at all
     */
    RowSource open(RowInput input, ReadOptions options);

    /**
     * Begins a file.
     *
     * @param file where it will be; what is there stays until the sink is committed
     * @param header the names of the columns
     * @param options how to write it
     * @return the sink
     * @throws io.gdbos.core.GdbosException when nothing can be written there
     */
    RowSink create(Path file, List<String> header, WriteOptions options);

    /** How sure a format is that a file is its own. */
    enum Recognition {
        /** It is not. */
        NO,
        /** It may be, if no other format is sure; the ending of the name decides. */
        PERHAPS,
        /** Its first bytes say so. */
        SURELY
    }
}
