package io.gdbos.core.quality.internal;

import io.gdbos.core.GdbosException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of keys in a run: 32 bytes for each record, in partitions by key. Beyond its memory it goes on in a file,
 * which is gone when the ledger is closed; read back it needs the memory of one partition. It holds digests, no values.
 * Confined to one thread.
 */
final class Ledger implements AutoCloseable {
    /** Numbers in an entry: two of the key, one of side, row and region, one of the value. */
    static final int WIDTH = 4;

    static final int PARTITIONS = 256;

    private static final int REGION_BITS = 24;
    private static final long REGION_MASK = (1L << REGION_BITS) - 1;
    private static final long ROW_MASK = (1L << 39) - 1;
    private static final int PARTITION_SHIFT = 56;
    private static final int TRANSFER = 1 << 16;

    private final long most;
    private final @Nullable Path directory;
    private final LongList[] partitions = new LongList[PARTITIONS];
    private final List<Segment> segments = new ArrayList<>();
    private long held;
    private @Nullable Path file;
    private @Nullable FileChannel channel;

    /** A ledger that holds so many bytes, and the rest in a file in the directory. */
    Ledger(long memory, @Nullable Path directory) {
        this.most = Math.max(1, memory / Long.BYTES);
        this.directory = directory;
        for (int i = 0; i < PARTITIONS; i++) {
            partitions[i] = new LongList();
        }
    }

    static long tag(LedgerSide side, long row, int region) {
        return (side == LedgerSide.THERE ? Long.MIN_VALUE : 0) | (row & ROW_MASK) << REGION_BITS | region;
    }

    static boolean isThere(long tag) {
        return tag < 0;
    }

    static long row(long tag) {
        return tag >>> REGION_BITS & ROW_MASK;
    }

    static int region(long tag) {
        return (int) (tag & REGION_MASK);
    }

    void add(LedgerBatch batch) {
        long[] entries = batch.entries();
        for (int at = 0; at < batch.size(); at += WIDTH) {
            partitions[(int) (entries[at] >>> PARTITION_SHIFT)].add(entries, at, WIDTH);
        }
        held += batch.size();
        if (held > most) {
            spill();
        }
    }

    /** All entries of a partition, those in the file first. */
    long[] partition(int index) {
        LongList all = new LongList();
        for (Segment segment : segments) {
            if (segment.partition == index) {
                read(segment, all);
            }
        }
        all.add(partitions[index].numbers(), 0, partitions[index].size());
        return all.toArray();
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new GdbosException("The ledger of keys \"" + file + "\" cannot be closed.", e);
        }
    }

    private void spill() {
        if (directory == null) {
            throw new GdbosException(
                    "The keys of a resource need more than " + most * Long.BYTES / (1 << 20)
                            + " MiB of memory, and no directory was handed in for them.",
                    "Maybe the run needs a directory for what does not fit into memory.",
                    null);
        }
        try {
            if (channel == null) {
                file = Files.createTempFile(directory, "gdbos-quality-", ".ledger");
                channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            }
            for (int i = 0; i < PARTITIONS; i++) {
                if (partitions[i].size() > 0) {
                    write(i, partitions[i], channel);
                    partitions[i].clear();
                }
            }
            held = 0;
        } catch (IOException e) {
            throw new GdbosException("The keys of a resource cannot be written to \"" + directory + "\".", e);
        }
    }

    private void write(int partition, LongList numbers, FileChannel out) throws IOException {
        segments.add(new Segment(partition, out.position(), numbers.size()));
        ByteBuffer buffer = ByteBuffer.allocate(TRANSFER);
        for (int i = 0; i < numbers.size(); i++) {
            buffer.putLong(numbers.numbers()[i]);
            if (!buffer.hasRemaining() || i == numbers.size() - 1) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
                buffer.clear();
            }
        }
    }

    private void read(Segment segment, LongList into) {
        ByteBuffer buffer = ByteBuffer.allocate(TRANSFER);
        long position = segment.position;
        long left = (long) segment.size * Long.BYTES;
        try {
            while (left > 0) {
                buffer.clear().limit((int) Math.min(TRANSFER, left));
                while (buffer.hasRemaining()) {
                    int read = Objects.requireNonNull(channel).read(buffer, position);
                    if (read < 0) {
                        throw new GdbosException("The ledger of keys \"" + file + "\" has lost its end.");
                    }
                    position += read;
                    left -= read;
                }
                buffer.flip();
                while (buffer.hasRemaining()) {
                    into.add(buffer.getLong());
                }
            }
        } catch (IOException e) {
            throw new GdbosException("The ledger of keys \"" + file + "\" cannot be read.", e);
        }
    }

    private record Segment(int partition, long position, int size) {}
}
