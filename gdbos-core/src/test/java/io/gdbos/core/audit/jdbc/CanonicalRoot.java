package io.gdbos.core.audit.jdbc;

import io.gdbos.core.audit.AuditRoot;
import io.gdbos.core.audit.ChainSegment;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.protect.Digests;
import io.gdbos.core.protect.Sm3;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Roots as version 1 of the log made them, written here a second time. */
final class CanonicalRoot {
    private CanonicalRoot() {}

    /** Puts a root of version 1 in the place of a newer one. */
    static void writeAsVersion1(Store store, AuditRoot root) {
        store.newUnit()
                .add("update audit_root_head set first_entry = null, tree = null where root = ?", root.number())
                .add("update audit_root set hash = ? where root = ?", hash(root), root.number())
                .commit();
    }

    static String hash(AuditRoot root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream form = new DataOutputStream(bytes)) {
            form.writeLong(root.number());
            form.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, root.at()));
            write(form, root.previous());
            form.writeLong(root.segments().size());
            for (ChainSegment head : root.segments()) {
                write(form, head.writer());
                form.writeLong(head.last());
                write(form, head.hash());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Digests.hex(Sm3.digest(bytes.toByteArray()));
    }

    private static void write(DataOutputStream form, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        form.writeLong(utf8.length);
        form.write(utf8);
    }
}
