package io.gdbos.core.audit.jdbc;

import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.audit.AuditFilter;
import io.gdbos.core.audit.AuditRoot;
import io.gdbos.core.audit.ChainHead;
import io.gdbos.core.audit.ChainSegment;
import io.gdbos.core.audit.InclusionProof;
import io.gdbos.core.audit.ProofMaker;
import io.gdbos.core.jdbc.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Proves single entries. Confined to one thread. */
final class Proofs {
    private final Store store;
    private final Chains chains;
    private final List<AuditRoot> roots;

    Proofs(Store store, Chains chains, List<AuditRoot> roots) {
        this.store = store;
        this.chains = chains;
        this.roots = roots;
    }

    Optional<InclusionProof> prove(String writer, long sequence, long lastRoot) {
        for (AuditRoot root : roots) {
            for (ChainSegment segment : root.segments()) {
                boolean isCovered = segment.writer().equals(writer)
                        && segment.first() <= sequence
                        && sequence <= segment.last()
                        && !segment.tree().isEmpty()
                        && root.number() <= lastRoot;
                Optional<Chains.Chain> chain = isCovered ? chain(writer) : Optional.empty();
                if (chain.isPresent()) {
                    return prove(chain.get(), sequence, segment, rootsBetween(root, lastRoot));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Chains.Chain> chain(String writer) {
        return chains.all().stream()
                .filter(chain -> chain.writer().equals(writer))
                .findFirst();
    }

    private List<AuditRoot> rootsBetween(AuditRoot first, long last) {
        return roots.stream()
                .filter(root -> root.number() >= first.number() && root.number() <= last)
                .toList();
    }

    private Optional<InclusionProof> prove(
            Chains.Chain chain, long sequence, ChainSegment segment, List<AuditRoot> covering) {
        Optional<AuditEntry> entry = store.first(
                "select " + EntryRows.COLUMNS + " from audit_entry where id = ?",
                EntryRows::read,
                EntryRows.id(chain.number(), sequence));
        Optional<ChainHead> before = new LogReader(store, chains, roots).headBefore(chain, sequence);
        List<byte[]> hashes = hashes(chain, segment);
        if (entry.isEmpty() || before.isEmpty() || hashes.size() != segment.size()) {
            return Optional.empty();
        }
        return Optional.of(ProofMaker.of(segment, hashes, covering).prove(before.get(), entry.get()));
    }

    private List<byte[]> hashes(Chains.Chain chain, ChainSegment segment) {
        return store.list(
                "select hash from audit_entry where id >= ? and id <= ? order by id",
                row -> row.bytes(1),
                EntryRows.id(chain.number(), segment.first()),
                EntryRows.id(chain.number(), segment.last()));
    }

    /** Proves all entries that a filter takes, each against the root that covers it, segment by segment. */
    void proveAll(AuditFilter filter, Consumer<InclusionProof> consumer) {
        for (AuditRoot root : roots) {
            for (ChainSegment segment : root.segments()) {
                Optional<Chains.Chain> chain =
                        segment.size() == 0 || segment.tree().isEmpty() ? Optional.empty() : chain(segment.writer());
                chain.ifPresent(found -> proveAll(filter, found, segment, root, consumer));
            }
        }
    }

    private void proveAll(
            AuditFilter filter,
            Chains.Chain chain,
            ChainSegment segment,
            AuditRoot root,
            Consumer<InclusionProof> consumer) {
        List<Long> taken = new ArrayList<>();
        store.visit(
                "select " + EntryRows.COLUMNS + " from audit_entry where id >= ? and id <= ? order by id",
                row -> {
                    if (filter.takes(EntryRows.read(row))) {
                        taken.add(EntryRows.sequence(row.longInteger(1)));
                    }
                },
                EntryRows.id(chain.number(), segment.first()),
                EntryRows.id(chain.number(), segment.last()));
        List<byte[]> hashes = taken.isEmpty() ? List.of() : hashes(chain, segment);
        if (hashes.size() != segment.size()) {
            return;
        }
        ProofMaker maker = ProofMaker.of(segment, hashes, List.of(root));
        LogReader reader = new LogReader(store, chains, roots);
        for (long sequence : taken) {
            AuditEntry entry = store.first(
                            "select " + EntryRows.COLUMNS + " from audit_entry where id = ?",
                            EntryRows::read,
                            EntryRows.id(chain.number(), sequence))
                    .orElseThrow();
            consumer.accept(maker.prove(reader.headBefore(chain, sequence).orElseThrow(), entry));
        }
    }
}
