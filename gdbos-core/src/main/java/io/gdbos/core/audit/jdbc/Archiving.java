package io.gdbos.core.audit.jdbc;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.audit.AuditArchive;
import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.audit.AuditRoot;
import io.gdbos.core.audit.ChainSegment;
import io.gdbos.core.jdbc.Store;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Moves what roots cover into an archive. The archive is kept before a row says so, and the row is there before an entry
 * is removed; what a crash left of removed entries is passed over and cleared by the next run.
 */
final class Archiving {
    private static final int REMOVED_AT_ONCE = 10_000;

    private final Store store;
    private final Chains chains;
    private final List<AuditRoot> roots;

    /** What was done. */
    record Done(AuditRoot root, String digest) {
        AuditEntry entry(Actor actor, Instant at) {
            return new AuditEntry(
                    at, actor, "archive", "audit-log", List.of(), "retention", "", "kept", "sm3:" + digest);
        }
    }

    Archiving(Store store, Chains chains, List<AuditRoot> roots) {
        this.store = store;
        this.chains = chains;
        this.roots = roots;
    }

    Optional<Done> run(Instant before, AuditArchive archive, Instant at) {
        long archived = LogReader.archivedUpTo(store);
        roots.stream().filter(root -> root.number() == archived).forEach(this::remove);
        Optional<AuditRoot> last = roots.stream()
                .filter(root -> root.number() > archived && root.at().isBefore(before))
                .reduce((earlier, later) -> later);
        return last.map(root -> {
            new LogReader(store, chains, roots).showUpTo(root.number(), archive);
            String digest = archive.keep();
            store.newUnit()
                    .add(
                            "insert into audit_archive (root, archived_at, digest) values (?, ?, ?)",
                            root.number(),
                            at,
                            digest)
                    .commit();
            remove(root);
            return new Done(root, digest);
        });
    }

    private void remove(AuditRoot root) {
        for (Chains.Chain chain : chains.all()) {
            for (ChainSegment segment : root.segments()) {
                if (segment.writer().equals(chain.writer())) {
                    remove(chain.number(), segment.last());
                }
            }
        }
    }

    private void remove(int chain, long last) {
        long first = store.first(
                        "select min(id) from audit_entry where id > ? and id <= ? having count(*) > 0",
                        row -> EntryRows.sequence(row.longInteger(1)),
                        EntryRows.id(chain, 0),
                        EntryRows.id(chain, last))
                .orElse(last + 1);
        for (long from = first; from <= last; from += REMOVED_AT_ONCE) {
            store.newUnit()
                    .add(
                            "delete from audit_entry where id >= ? and id <= ?",
                            EntryRows.id(chain, from),
                            EntryRows.id(chain, Math.min(last, from + REMOVED_AT_ONCE - 1)))
                    .commit();
        }
    }
}
