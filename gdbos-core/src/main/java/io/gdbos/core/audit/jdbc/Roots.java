package io.gdbos.core.audit.jdbc;

import io.gdbos.core.audit.AuditRoot;
import io.gdbos.core.audit.ChainHead;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The roots in the store. */
final class Roots {
    private final Store store;
    private final Chains chains;

    Roots(Store store, Chains chains) {
        this.store = store;
        this.chains = chains;
    }

    AuditRoot seal(Instant at) {
        List<ChainHead> heads = chains.all().stream()
                .map(chain -> chains.head(chain.writer(), chain.number()))
                .toList();
        long last = store.first("select max(root) from audit_root", row -> row.longInteger(1))
                .orElse(0L);
        String previous = store.first("select hash from audit_root where root = ?", row -> row.text(1), last)
                .orElse("");
        AuditRoot root = AuditRoot.of(last + 1, at, previous, heads);
        UnitOfWork unit = store.newUnit();
        unit.add(
                "insert into audit_root (root, made_at, previous_hash, hash) values (?, ?, ?, ?)",
                root.number(),
                root.at(),
                root.previous(),
                root.hash());
        for (ChainHead head : heads) {
            unit.add(
                    "insert into audit_root_head (root, writer, last_entry, hash) values (?, ?, ?, ?)",
                    root.number(),
                    head.writer(),
                    head.sequence(),
                    head.hash());
        }
        unit.commit();
        return root;
    }

    List<AuditRoot> list() {
        Map<Long, List<ChainHead>> heads = new HashMap<>();
        store.visit("select root, writer, last_entry, hash from audit_root_head", row -> heads.computeIfAbsent(
                        row.longInteger(1), root -> new ArrayList<>())
                .add(new ChainHead(row.text(2), row.longInteger(3), row.text(4))));
        // Sorted here, since databases sort text in different ways and the order is part of what is digested.
        heads.values().forEach(list -> list.sort(Comparator.comparing(ChainHead::writer)));
        return store.list(
                "select root, made_at, previous_hash, hash from audit_root order by root",
                row -> new AuditRoot(
                        row.longInteger(1),
                        row.instant(2),
                        row.text(3),
                        heads.getOrDefault(row.longInteger(1), List.of()),
                        row.text(4)));
    }
}
