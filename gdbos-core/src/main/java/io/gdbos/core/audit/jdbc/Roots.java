package io.gdbos.core.audit.jdbc;

import io.gdbos.core.audit.AuditRoot;
import io.gdbos.core.audit.ChainHead;
import io.gdbos.core.audit.ChainSegment;
import io.gdbos.core.audit.SegmentBuilder;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The roots in the store. */
final class Roots {
    /** What a chain has beyond this is sealed by the next root, so that a proof needs bounded memory. */
    static final int LARGEST_SEGMENT = 1 << 20;

    private final Store store;
    private final Chains chains;

    Roots(Store store, Chains chains) {
        this.store = store;
        this.chains = chains;
    }

    AuditRoot seal(Instant at) {
        List<ChainSegment> segments = chains.all().stream().map(this::segment).toList();
        long last = lastNumber();
        String previous = store.first("select hash from audit_root where root = ?", row -> row.text(1), last)
                .orElse("");
        AuditRoot root = AuditRoot.of(last + 1, at, previous, segments);
        UnitOfWork unit = store.newUnit();
        unit.add(
                "insert into audit_root (root, made_at, previous_hash, hash) values (?, ?, ?, ?)",
                root.number(),
                root.at(),
                root.previous(),
                root.hash());
        for (ChainSegment segment : segments) {
            unit.add(
                    "insert into audit_root_head (root, writer, first_entry, last_entry, hash, tree)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    root.number(),
                    segment.writer(),
                    segment.first(),
                    segment.last(),
                    segment.hash(),
                    segment.tree());
        }
        unit.commit();
        return root;
    }

    private ChainSegment segment(Chains.Chain chain) {
        ChainHead before = chains.sealedHead(chain.writer()).orElseGet(() -> ChainHead.empty(chain.writer()));
        SegmentBuilder segment = SegmentBuilder.after(before);
        store.visit(
                "select hash from audit_entry where id > ? and id <= ? order by id",
                row -> segment.add(row.bytes(1)),
                EntryRows.id(chain.number(), before.sequence()),
                EntryRows.id(chain.number(), before.sequence() + LARGEST_SEGMENT));
        return segment.build();
    }

    long lastNumber() {
        return store.first("select max(root) from audit_root", row -> row.longInteger(1))
                .orElse(0L);
    }

    Optional<Instant> lastMade() {
        return store.first("select made_at from audit_root where root = ?", row -> row.instant(1), lastNumber());
    }

    /** How many entries no root covers yet, over all chains. */
    long unsealed() {
        long unsealed = 0;
        for (Chains.Chain chain : chains.all()) {
            long sealed =
                    chains.sealedHead(chain.writer()).map(ChainHead::sequence).orElse(0L);
            unsealed += chains.head(chain.writer(), chain.number()).sequence() - sealed;
        }
        return unsealed;
    }

    List<AuditRoot> list() {
        Map<Long, List<ChainSegment>> segments = new HashMap<>();
        Map<String, Long> sealed = new HashMap<>();
        store.visit(
                "select root, writer, first_entry, last_entry, hash, tree from audit_root_head order by root", row -> {
                    String writer = row.text(2);
                    @Nullable Long first = row.longOrNull(3);
                    long last = row.longInteger(4);
                    // Version 1 kept heads alone; where a segment began follows from the root before.
                    long begun = first != null ? first : sealed.getOrDefault(writer, 0L) + 1;
                    sealed.put(writer, last);
                    segments.computeIfAbsent(row.longInteger(1), root -> new ArrayList<>())
                            .add(new ChainSegment(writer, begun, last, row.text(5), row.text(6)));
                });
        // Sorted here, since databases sort text in different ways and the order is part of what is digested.
        segments.values().forEach(list -> list.sort(Comparator.comparing(ChainSegment::writer)));
        return store.list(
                "select root, made_at, previous_hash, hash from audit_root order by root",
                row -> new AuditRoot(
                        row.longInteger(1),
                        row.instant(2),
                        row.text(3),
                        segments.getOrDefault(row.longInteger(1), List.of()),
                        row.text(4)));
    }
}
