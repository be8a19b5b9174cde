package io.gdbos.core.audit.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.Findings;
import io.gdbos.core.GdbosException;
import io.gdbos.core.audit.AuditArchive;
import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.audit.AuditRoot;
import io.gdbos.core.protect.Digests;
import io.gdbos.core.protect.Sm3;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/**
 * A part of the audit log as a file of JSON Lines: a beginning, each root before the entries it covers, and an end that
 * digests all lines before it. The file gets its name only when it is complete and was read back. Confined to one
 * thread.
 */
public final class AuditExportFile implements AuditArchive, AutoCloseable {
    static final String FORM = "gdbos-audit-export-1";

    private final Path file;
    private final Path open;
    private final FileChannel channel;
    private final OutputStream out;
    private final Sm3 digest = new Sm3();
    private long lines;

    private AuditExportFile(Path file, Path open, FileChannel channel) {
        this.file = file;
        this.open = open;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /**
     * Begins a file.
     *
     * @param file where it will be; must not be there yet
     * @return the file
     * @throws GdbosException when it is there already or cannot be written
     */
    public static AuditExportFile create(Path file) {
        Objects.requireNonNull(file, "file");
        if (Files.exists(file)) {
            throw new GdbosException("File \"" + file + "\" must not be there yet.");
        }
        Path open = file.resolveSibling(file.getFileName() + ".part");
        try {
            FileChannel channel = FileChannel.open(
                    open, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
            return new AuditExportFile(file, open, channel);
        } catch (IOException e) {
            throw failed(open, e);
        }
    }

    @Override
    public void begin(List<AuditRoot> after) {
        ObjectNode node = AuditJson.object();
        node.put("form", FORM);
        ArrayNode roots = node.putArray("after");
        after.forEach(root -> roots.add(AuditJson.write(root)));
        write(node);
    }

    @Override
    public void root(AuditRoot root) {
        write(AuditJson.object().set("root", AuditJson.write(root)));
    }

    @Override
    public void entry(String writer, long sequence, AuditEntry entry, byte[] hash) {
        ObjectNode node = AuditJson.object();
        node.put("writer", writer);
        node.put("sequence", sequence);
        node.set("entry", AuditJson.write(entry));
        node.put("hash", Digests.hex(hash));
        write(node);
    }

    @Override
    public void end() {
        long before = lines;
        String all = Digests.hex(digest.finish());
        ObjectNode node = AuditJson.object();
        node.put("lines", before);
        node.put("digest", all);
        write(AuditJson.object().set("end", node));
    }

    private void write(ObjectNode node) {
        byte[] line = (node.toString() + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(line);
        lines++;
        try {
            out.write(line);
        } catch (IOException e) {
            throw failed(open, e);
        }
    }

    @Override
    public String keep() {
        try {
            out.flush();
            channel.force(true);
            out.close();
            Findings broken = verify(open, List.of());
            if (!broken.isEmpty()) {
                throw new GdbosException("The export \"" + file + "\" is broken: "
                        + broken.list().get(0).text().english());
            }
            String whole = AuditExportReader.digestOf(open);
            Files.move(open, file, StandardCopyOption.ATOMIC_MOVE);
            return whole;
        } catch (IOException e) {
            throw failed(open, e);
        }
    }

    /** Ends without keeping what is not complete. */
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(open);
        } catch (IOException e) {
            throw failed(open, e);
        }
    }

    /**
     * Checks a file without the database.
     *
     * @param file the file
     * @param published roots from a source that the log's keeper cannot change; may be none
     * @return the first broken entry of each chain and the first broken root; nothing when all is whole
     * @throws GdbosException when the file cannot be read
     */
    public static Findings verify(Path file, List<AuditRoot> published) {
        return new AuditExportReader(file).verify(published);
    }

    static GdbosException failed(Path file, IOException cause) {
        return new GdbosException("File \"" + file + "\" cannot be written or read.", cause);
    }
}
