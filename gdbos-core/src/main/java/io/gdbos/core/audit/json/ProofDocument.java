package io.gdbos.core.audit.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.GdbosException;
import io.gdbos.core.audit.AuditRoot;
import io.gdbos.core.audit.InclusionProof;
import io.gdbos.core.json.JsonObject;

/** The proof of one entry, and a root, as documents of one line that need nothing else to be checked. */
public final class ProofDocument {
    private static final String FORM = "gdbos-audit-proof-1";

    private ProofDocument() {}

    /**
     * Writes a proof.
     *
     * @param proof the proof
     * @return one line of JSON
     */
    public static String write(InclusionProof proof) {
        ObjectNode node = AuditJson.object();
        node.put("form", FORM);
        node.put("writer", proof.writer());
        node.put("sequence", proof.sequence());
        node.put("previous", proof.previous());
        node.set("entry", AuditJson.write(proof.entry()));
        node.set("entryPath", AuditJson.texts(proof.entryPath()));
        node.set("segment", AuditJson.write(proof.segment()));
        node.put("segmentIndex", proof.segmentIndex());
        node.put("segmentCount", proof.segmentCount());
        node.set("segmentPath", AuditJson.texts(proof.segmentPath()));
        var roots = node.putArray("roots");
        proof.roots().forEach(root -> roots.add(AuditJson.write(root)));
        return node.toString();
    }

    /**
     * Reads a proof.
     *
     * @param text the document
     * @param source what messages call it
     * @return the proof
     * @throws GdbosException when it is no such document
     */
    public static InclusionProof read(String text, String source) {
        JsonObject object = JsonObject.parse(text, source);
        if (!object.text("form").equals(FORM)) {
            throw object.error("form", "\"" + FORM + "\" is required");
        }
        try {
            return new InclusionProof(
                    object.text("writer"),
                    AuditJson.number(object, "sequence"),
                    object.text("previous"),
                    AuditJson.entry(object.object("entry")),
                    object.texts("entryPath"),
                    AuditJson.segment(object.object("segment")),
                    object.integer("segmentIndex"),
                    object.integer("segmentCount"),
                    object.texts("segmentPath"),
                    object.objects("roots").stream().map(AuditJson::header).toList());
        } catch (IllegalArgumentException e) {
            throw new GdbosException(source + ": a proof is required; a value is out of its range.", e);
        }
    }

    /**
     * Checks a proof.
     *
     * @param text the document
     * @param published the hash of the last root, from a source that the log's keeper cannot change
     * @return what does not hold; nothing when the entry was in the log when that root was made
     */
    public static Findings verify(String text, String published) {
        try {
            return read(text, "proof").verify(published);
        } catch (GdbosException e) {
            return Findings.of(Finding.error("GDB-AUD-008", "proof", String.valueOf(e.getMessage()), "不是完整的审计证明文件。"));
        }
    }

    /**
     * Writes a root, to be published.
     *
     * @param root the root
     * @return one line of JSON
     */
    public static String writeRoot(AuditRoot root) {
        return AuditJson.write(root).toString();
    }

    /**
     * Reads a root that was published.
     *
     * @param text the document
     * @param source what messages call it
     * @return the root
     * @throws GdbosException when it is no such document, or its hash is not that of its content
     */
    public static AuditRoot readRoot(String text, String source) {
        AuditRoot root;
        try {
            root = AuditJson.root(JsonObject.parse(text, source));
        } catch (IllegalArgumentException e) {
            throw new GdbosException(source + ": a root is required; a value is out of its range.", e);
        }
        if (!root.isWhole()) {
            throw new GdbosException(source + ": the hash of the root must be that of its content; it is not.");
        }
        return root;
    }
}
