package io.gdbos.core.record.xlsx;

import io.gdbos.core.record.ReadLimits;
import io.gdbos.core.record.RefusedFileException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP archive of which no more is inflated than the limits allow, whatever its directory claims. Confined to one
 * thread.
 */
final class Archive implements AutoCloseable {
    private static final int MOST_ENTRIES = 10_000;
    private static final int LARGEST_DIRECTORY = 4 << 20;
    private static final int FREE_BYTES = 1 << 20;

    private final String name;
    private final ZipFile zip;
    private final ReadLimits limits;
    private long inflated;

    private Archive(String name, ZipFile zip, ReadLimits limits) {
        this.name = name;
        this.zip = zip;
        this.limits = limits;
    }

    static Archive open(String name, Path file, ReadLimits limits) throws IOException {
        ArchiveEnd end = ArchiveEnd.read(file);
        if (end == null) {
            throw cut(name, null);
        } else if (end.entries() < 0
                || end.entries() > MOST_ENTRIES
                || end.directoryBytes() < 0
                || end.directoryBytes() > LARGEST_DIRECTORY) {
            throw refused(
                    name,
                    "An archive may have " + MOST_ENTRIES + " entries and a directory of " + LARGEST_DIRECTORY
                            + " bytes; it claims " + end.entries() + " and " + end.directoryBytes(),
                    "压缩包条目过多");
        }
        try {
            return new Archive(name, new ZipFile(file.toFile()), limits);
        } catch (ZipException e) {
            throw cut(name, e);
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The content of a part; null when it is not there. */
    @Nullable
    InputStream open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return null;
        }
        long allowed = allowed(entry);
        if (entry.getSize() > allowed) {
            throw tooLarge(part, allowed);
        }
        return new BufferedInputStream(new Inflated(zip.getInputStream(entry), part, allowed, entry.getCrc()), 1 << 16);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** How many bytes a part may inflate to, by the ratio and by what is left of all. */
    private long allowed(ZipEntry entry) {
        long byRatio = FREE_BYTES + Math.max(entry.getCompressedSize(), 0) * limits.inflationRatio();
        return Math.min(byRatio, limits.inflatedBytes() - inflated);
    }

    private RefusedFileException tooLarge(String part, long allowed) {
        return refused(
                name + ", " + part,
                "A part may inflate to " + allowed + " bytes by the limits on size and ratio; it has more",
                "压缩内容展开后超过上限");
    }

    private static RefusedFileException refused(String place, String english, String chinese) {
        return new RefusedFileException(SheetFindings.limit(place, english, chinese), null, null);
    }

    private static RefusedFileException cut(String name, @Nullable Exception cause) {
        return new RefusedFileException(
                SheetFindings.noWorkbook(name, "The archive has no readable directory", "压缩包目录缺失或损坏"),
                "Maybe the file was cut when it was copied.",
                cause);
    }

    /** Counts what is inflated, and compares its check sum at the end. */
    private final class Inflated extends InputStream {
        private final InputStream in;
        private final String part;
        private final long allowed;
        private final long expected;
        private final CRC32 sum = new CRC32();
        private long count;

        Inflated(InputStream in, String part, long allowed, long expected) {
            this.in = in;
            this.part = part;
            this.allowed = allowed;
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            if (read > 0) {
                count += read;
                inflated += read;
                if (count > allowed) {
                    throw tooLarge(part, allowed);
                }
                sum.update(bytes, offset, read);
            } else if (read < 0 && sum.getValue() != expected) {
                throw new RefusedFileException(
                        SheetFindings.noWorkbook(
                                name + ", " + part, "The part does not match its check sum", "部件与其校验和不符"),
                        "Maybe the file was damaged when it was copied.",
                        null);
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
