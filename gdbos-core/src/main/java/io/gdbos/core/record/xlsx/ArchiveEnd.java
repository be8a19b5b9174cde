package io.gdbos.core.record.xlsx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The record at the end of a ZIP archive, read before the archive is opened, since opening reads the whole directory
 * into memory.
 *
 * @param entries how many entries the directory has
 * @param directoryBytes how large the directory is
 */
record ArchiveEnd(long entries, long directoryBytes) {
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int SIGNATURE = 0x06054b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LONG_LENGTH = 56;
    private static final int LONG_SIGNATURE = 0x06064b50;

    /** Reads the record; null when there is none, as in an archive that was cut. */
    static @Nullable ArchiveEnd read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            ByteBuffer tail = read(channel, Math.max(0, size - LENGTH - LONGEST_COMMENT - LOCATOR_LENGTH), size);
            for (int at = tail.limit() - LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == SIGNATURE) {
                    int entries = Short.toUnsignedInt(tail.getShort(at + 10));
                    long bytes = Integer.toUnsignedLong(tail.getInt(at + 12));
                    boolean isLong = entries == 0xFFFF || bytes == 0xFFFFFFFFL;
                    return isLong ? longEnd(channel, tail, at - LOCATOR_LENGTH) : new ArchiveEnd(entries, bytes);
                }
            }
            return null;
        }
    }

    private static @Nullable ArchiveEnd longEnd(FileChannel channel, ByteBuffer tail, int locator) throws IOException {
        if (locator < 0 || tail.getInt(locator) != LOCATOR_SIGNATURE) {
            return null;
        }
        long at = tail.getLong(locator + 8);
        if (at < 0 || at + LONG_LENGTH > channel.size()) {
            return null;
        }
        ByteBuffer end = read(channel, at, at + LONG_LENGTH);
        return end.getInt(0) == LONG_SIGNATURE ? new ArchiveEnd(end.getLong(32), end.getLong(40)) : null;
    }

    private static ByteBuffer read(FileChannel channel, long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) (to - from)).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // Read on until all of it is there.
        }
        return bytes.flip();
    }
}
