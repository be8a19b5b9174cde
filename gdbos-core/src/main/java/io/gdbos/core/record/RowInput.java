package io.gdbos.core.record;

import io.gdbos.core.GdbosException;
import io.gdbos.core.record.internal.FileFindings;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a source reads: a file, or a stream that comes once. Confined to one thread. Whoever opens a source on
 * it leaves the closing to the source.
 */
public final class RowInput implements AutoCloseable {
    private static final int HEAD = 1 << 16;

    private final String name;
    private @Nullable Path file;
    private @Nullable Path copy;
    private @Nullable InputStream stream;

    private RowInput(String name, @Nullable Path file, @Nullable InputStream stream) {
        this.name = name;
        this.file = file;
        this.stream = stream;
    }

    /**
     * A file.
     *
     * @param file where it is
     * @return the input; nothing is opened yet
     */
    public static RowInput of(Path file) {
        return new RowInput(file.toString(), file, null);
    }

    /**
     * A stream.
     *
     * @param name what messages call it
     * @param stream the bytes; closed with the input
     * @return the input
     */
    public static RowInput of(String name, InputStream stream) {
        return new RowInput(Objects.requireNonNull(name, "name"), null, new BufferedInputStream(stream, HEAD));
    }

    /**
     * What messages call it.
     *
     * @return the path or the name
     */
    public String name() {
        return name;
    }

    /**
     * Its first bytes, which are not used up.
     *
     * @return at most 64 KiB
     * @throws GdbosException when it cannot be read
     */
    public byte[] head() {
        try {
            InputStream open = stream();
            open.mark(HEAD);
            byte[] head = open.readNBytes(HEAD);
            open.reset();
            return head;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * All its bytes, from the first one on. There is one stream only.
     *
     * @return the stream; closed with the input
     * @throws GdbosException when it cannot be read
     */
    public InputStream stream() {
        try {
            if (stream == null) {
                stream = new BufferedInputStream(Files.newInputStream(Objects.requireNonNull(file)), HEAD);
            }
            return stream;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * A file that holds its bytes, for formats that need to jump. A stream is copied to a temporary file, which goes
     * when the input is closed.
     *
     * @param mostBytes how many bytes of a stream are copied
     * @return the file
     * @throws RefusedFileException when the stream is longer
     * @throws GdbosException when it cannot be read or copied
     */
    public Path file(long mostBytes) {
        if (file != null) {
            return file;
        }
        try {
            copy = Files.createTempFile("gdbos-", ".rows");
            try (OutputStream out = Files.newOutputStream(copy)) {
                copy(stream(), out, mostBytes);
            }
            file = copy;
            return copy;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void close() {
        try {
            if (stream != null) {
                stream.close();
            }
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void copy(InputStream from, OutputStream to, long mostBytes) throws IOException {
        byte[] buffer = new byte[HEAD];
        long copied = 0;
        for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
            copied += count;
            if (copied > mostBytes) {
                throw new RefusedFileException(
                        FileFindings.limit(
                                name, "The file has more than " + mostBytes + " bytes", "文件超过" + mostBytes + "字节"),
                        null,
                        null);
            }
            to.write(buffer, 0, count);
        }
    }

    private GdbosException unreadable(IOException cause) {
        return cause instanceof NoSuchFileException
                ? new GdbosException("File \"" + name + "\" is not there.", cause)
                : new GdbosException("File \"" + name + "\" cannot be read.", cause);
    }
}
