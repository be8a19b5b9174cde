package io.gdbos.core.audit;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks a part of the log as it is shown, wherever it comes from: a database or an export. Keeps a few hashes for each
 * chain, whatever the number of entries. Confined to one thread.
 */
public final class AuditVerifier implements AuditVisitor {
    private final List<AuditRoot> published;
    private final Map<String, ChainVerifier> chains = new TreeMap<>();
    private final Map<String, ChainHead> anchors = new HashMap<>();
    private RootVerifier roots;
    private long entries;
    private boolean isComplete;

    /**
     * A verifier.
     *
     * @param published roots from a source that the log's keeper cannot change; may be none
     */
    public AuditVerifier(List<AuditRoot> published) {
        this.published = List.copyOf(published);
        this.roots = new RootVerifier(published);
    }

    @Override
    public void begin(List<AuditRoot> after) {
        for (AuditRoot root : after) {
            roots = new RootVerifier(published).after(root);
            root.segments().forEach(segment -> anchors.put(segment.writer(), segment.head()));
        }
        for (AuditRoot root : published) {
            root.segments().forEach(this::expect);
        }
    }

    @Override
    public void root(AuditRoot root) {
        if (roots.accept(root)) {
            root.segments().forEach(this::expect);
        }
    }

    private void expect(ChainSegment segment) {
        if (segment.size() > 0) {
            chain(segment.writer()).expect(segment);
        }
    }

    @Override
    public void entry(String writer, long sequence, AuditEntry entry, byte[] hash) {
        entries++;
        chain(writer).accept(sequence, entry, hash);
    }

    /**
     * Shows that an entry is there but cannot be read as an entry.
     *
     * @param writer the id of the writer of its chain
     * @param sequence its number in the chain
     */
    public void unreadable(String writer, long sequence) {
        entries++;
        chain(writer).reject(sequence);
    }

    private ChainVerifier chain(String writer) {
        return chains.computeIfAbsent(
                writer, unused -> ChainVerifier.from(anchors.getOrDefault(writer, ChainHead.empty(writer))));
    }

    @Override
    public void end() {
        isComplete = true;
    }

    /**
     * How many entries were shown.
     *
     * @return the number
     */
    public long entries() {
        return entries;
    }

    /**
     * Ends.
     *
     * @return the first broken root, and the first broken entry of each chain; nothing when all is whole
     */
    public Findings finish() {
        Findings findings = roots.finish();
        for (ChainVerifier chain : chains.values()) {
            findings = findings.and(chain.finish());
        }
        if (!isComplete) {
            findings = findings.and(Findings.of(Finding.error(
                    "GDB-AUD-008",
                    "audit log",
                    "The part of the audit log has no end; it was cut off.",
                    "审计日志片段没有结尾，已被截断。")));
        }
        return findings;
    }
}
