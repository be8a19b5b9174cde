package io.gdbos.core.audit.json;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.GdbosException;
import io.gdbos.core.audit.AuditRoot;
import io.gdbos.core.audit.AuditVerifier;
import io.gdbos.core.json.JsonObject;
import io.gdbos.core.protect.Digests;
import io.gdbos.core.protect.Sm3;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads an export line by line and checks it. Confined to one thread. */
final class AuditExportReader {
    /** No line the log can write is longer: a root names its chains, an entry its fields. */
    private static final int LONGEST_LINE = 16 << 20;

    private final Path file;
    private final Sm3 digest = new Sm3();
    private long line;

    AuditExportReader(Path file) {
        this.file = file;
    }

    static String digestOf(Path file) throws IOException {
        Sm3 digest = new Sm3();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return Digests.hex(digest.finish());
    }

    Findings verify(List<AuditRoot> published) {
        AuditVerifier verifier = new AuditVerifier(published);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            boolean isEnded = false;
            for (byte[] bytes = next(in); bytes.length > 0; bytes = next(in)) {
                if (isEnded) {
                    throw new GdbosException(place() + ": nothing may follow the end.");
                }
                JsonObject object = JsonObject.parse(new String(bytes, StandardCharsets.UTF_8), place());
                isEnded = show(object, verifier);
                digest.update(bytes);
            }
        } catch (GdbosException | IllegalArgumentException e) {
            return Findings.of(Finding.error(
                    "GDB-AUD-008",
                    place(),
                    "The audit export is broken: " + e.getMessage(),
                    "审计导出文件第" + line + "行损坏。"));
        } catch (IOException e) {
            throw AuditExportFile.failed(file, e);
        }
        return verifier.finish();
    }

    /** Shows one line, and tells whether it is the end. */
    private boolean show(JsonObject object, AuditVerifier verifier) {
        if (line == 1) {
            if (!object.has("form") || !object.text("form").equals(AuditExportFile.FORM)) {
                throw object.error("form", "\"" + AuditExportFile.FORM + "\" is required");
            }
            verifier.begin(object.objects("after").stream().map(AuditJson::root).toList());
        } else if (object.has("root")) {
            verifier.root(AuditJson.root(object.object("root")));
        } else if (object.has("entry")) {
            verifier.entry(
                    object.text("writer"),
                    AuditJson.number(object, "sequence"),
                    AuditJson.entry(object.object("entry")),
                    Digests.parseHex(object.text("hash")));
        } else {
            JsonObject end = object.object("end");
            if (AuditJson.number(end, "lines") != line - 1
                    || !end.text("digest").equals(Digests.hex(digest.finish()))) {
                throw end.error("digest", "the digest of all lines before is required");
            }
            verifier.end();
            return true;
        }
        return false;
    }

    /** The next line with its end; empty at the end of the file. */
    private byte[] next(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        line++;
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            bytes.write(octet);
            if (octet == '\n') {
                return bytes.toByteArray();
            }
            if (bytes.size() == LONGEST_LINE) {
                throw new GdbosException(place() + ": a line of at most " + LONGEST_LINE + " bytes is required.");
            }
        }
        return bytes.toByteArray();
    }

    private String place() {
        return file.getFileName() + ", line " + line;
    }
}
