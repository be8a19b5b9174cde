package io.gdbos.core.record.internal;

import io.gdbos.core.GdbosException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: it is written beside its place under another name, synced, and moved there in
 * one step. Confined to one thread.
 */
public final class PendingFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int NAMES = 1_000;

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean isDone;

    private PendingFile(Path file, Path part, FileChannel channel) {
        this.file = file;
        this.part = part;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    /**
     * Begins a file.
     *
     * @param file where it will be
     * @return the file, not yet there
     * @throws GdbosException when nothing can be written there
     */
    public static PendingFile at(Path file) {
        if (Files.isDirectory(file)) {
            throw new GdbosException("File \"" + file + "\" cannot be written; a folder stands there.");
        }
        Path whole = file.toAbsolutePath();
        int number = 1;
        Path part = part(whole, number);
        while (Files.exists(part) && number < NAMES) {
            part = part(whole, ++number);
        }
        try {
            return new PendingFile(
                    file, part, FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (FileAlreadyExistsException e) {
            throw new GdbosException(
                    "File \"" + file + "\" cannot be written; an unfinished one stands beside it.",
                    "Maybe it is being written just now, or files that end with \".part\" were left by a crash.",
                    e);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static Path part(Path whole, int number) {
        return whole.resolveSibling("." + whole.getFileName() + "." + number + ".part");
    }

    /**
     * Where to write; buffered.
     *
     * @return the stream, closed by this object alone
     */
    public OutputStream out() {
        return out;
    }

    /**
     * Puts the file in its place.
     *
     * @throws GdbosException when it cannot be written
     */
    public void commit() {
        try {
            out.flush();
            channel.force(true);
            channel.close();
            Files.move(
                    part, file.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            isDone = true;
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public void close() {
        if (isDone) {
            return;
        }
        isDone = true;
        try {
            channel.close();
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /**
     * The exception for a file that cannot be written.
     *
     * @param file the file
     * @param cause what failed
     * @return the exception
     */
    public static GdbosException unwritable(Path file, IOException cause) {
        return new GdbosException("File \"" + file + "\" cannot be written.", cause);
    }
}
