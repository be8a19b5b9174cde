package io.gdbos.core.audit.jdbc;

import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.audit.AuditRoot;
import io.gdbos.core.audit.AuditVerifier;
import io.gdbos.core.audit.AuditVisitor;
import io.gdbos.core.audit.ChainHead;
import io.gdbos.core.audit.ChainSegment;
import io.gdbos.core.jdbc.Row;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.protect.Digests;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the log from the archive on, in the order in which it can be checked. Confined to one thread. */
final class LogReader {
    private final Store store;
    private final Chains chains;
    private final List<AuditRoot> roots;

    LogReader(Store store, Chains chains, List<AuditRoot> roots) {
        this.store = store;
        this.chains = chains;
        this.roots = roots;
    }

    /** The number of the last root whose entries were archived; 0 when none were. */
    static long archivedUpTo(Store store) {
        return store.first("select max(root) from audit_archive", row -> row.longInteger(1))
                .orElse(0L);
    }

    /** Shows everything. */
    void showAll(AuditVisitor visitor) {
        Map<String, Long> shown = showRoots(visitor, Long.MAX_VALUE);
        for (Chains.Chain chain : chains.all()) {
            long from = shown.getOrDefault(chain.writer(), 0L) + 1;
            showEntries(visitor, chain, from, Long.MAX_VALUE);
        }
        visitor.end();
    }

    /** Shows what is covered by roots up to one. */
    void showUpTo(long lastRoot, AuditVisitor visitor) {
        showRoots(visitor, lastRoot);
        visitor.end();
    }

    /** Shows roots and what they cover, and tells how far each chain was shown. */
    private Map<String, Long> showRoots(AuditVisitor visitor, long lastRoot) {
        long archived = archivedUpTo(store);
        Map<String, Chains.Chain> byWriter = new HashMap<>();
        chains.all().forEach(chain -> byWriter.put(chain.writer(), chain));
        Map<String, Long> shown = new HashMap<>();
        List<AuditRoot> before = new ArrayList<>(
                roots.stream().filter(root -> root.number() == archived).toList());
        before.forEach(root -> root.segments().forEach(head -> shown.put(head.writer(), head.last())));
        visitor.begin(before);
        for (AuditRoot root : roots) {
            if (root.number() <= archived || root.number() > lastRoot) {
                continue;
            }
            visitor.root(root);
            for (ChainSegment segment : root.segments()) {
                long from = shown.getOrDefault(segment.writer(), 0L) + 1;
                Optional.ofNullable(byWriter.get(segment.writer()))
                        .ifPresent(chain -> showEntries(visitor, chain, from, segment.last()));
                shown.merge(segment.writer(), segment.last(), Math::max);
            }
        }
        return shown;
    }

    private void showEntries(AuditVisitor visitor, Chains.Chain chain, long from, long last) {
        long end = EntryRows.id(chain.number() + 1, 0);
        store.visit(
                "select " + EntryRows.COLUMNS + " from audit_entry where id >= ? and id < ? order by id",
                row -> show(visitor, chain.writer(), row),
                EntryRows.id(chain.number(), from),
                last == Long.MAX_VALUE ? end : Math.min(end, EntryRows.id(chain.number(), last + 1)));
    }

    private static void show(AuditVisitor visitor, String writer, Row row) throws SQLException {
        long sequence = EntryRows.sequence(row.longInteger(1));
        AuditEntry entry;
        try {
            entry = EntryRows.read(row);
        } catch (IllegalArgumentException e) {
            // Somebody wrote what no entry can hold; that too is an answer, but nothing that could be exported.
            if (visitor instanceof AuditVerifier verifier) {
                verifier.unreadable(writer, sequence);
                return;
            }
            throw e;
        }
        visitor.entry(writer, sequence, entry, EntryRows.hash(row));
    }

    /** How far a chain had come before an entry. */
    Optional<ChainHead> headBefore(Chains.Chain chain, long sequence) {
        if (sequence == 1) {
            return Optional.of(ChainHead.empty(chain.writer()));
        }
        return store.first(
                        "select hash from audit_entry where id = ?",
                        row -> new ChainHead(chain.writer(), sequence - 1, Digests.hex(row.bytes(1))),
                        EntryRows.id(chain.number(), sequence - 1))
                .or(() -> roots.stream()
                        .flatMap(root -> root.segments().stream())
                        .filter(segment -> segment.writer().equals(chain.writer()) && segment.last() == sequence - 1)
                        .map(ChainSegment::head)
                        .findFirst());
    }
}
