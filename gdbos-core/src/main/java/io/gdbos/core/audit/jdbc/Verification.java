package io.gdbos.core.audit.jdbc;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.audit.AuditRoot;
import io.gdbos.core.audit.ChainHead;
import io.gdbos.core.audit.ChainVerifier;
import io.gdbos.core.jdbc.Row;
import io.gdbos.core.jdbc.Store;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks over all chains and roots. */
final class Verification {
    private final Store store;
    private final Chains chains;

    Verification(Store store, Chains chains) {
        this.store = store;
        this.chains = chains;
    }

    Findings run(List<AuditRoot> roots) {
        Findings findings = checkRoots(roots);
        Map<String, ChainVerifier> verifiers = new LinkedHashMap<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Chains.Chain chain : chains.all()) {
            numbers.put(chain.writer(), chain.number());
            verifiers.put(chain.writer(), ChainVerifier.of(chain.writer()));
        }
        for (AuditRoot root : roots) {
            for (ChainHead head : root.heads()) {
                verifiers.computeIfAbsent(head.writer(), ChainVerifier::of).expect(head);
            }
        }
        for (Map.Entry<String, ChainVerifier> chain : verifiers.entrySet()) {
            Integer number = numbers.get(chain.getKey());
            if (number != null) {
                walk(number, chain.getValue());
            }
            findings = findings.and(chain.getValue().finish());
        }
        return findings;
    }

    private void walk(int number, ChainVerifier verifier) {
        store.visit(
                "select " + EntryRows.COLUMNS + " from audit_entry where id > ? and id < ? order by id",
                row -> show(row, verifier),
                EntryRows.id(number, 0),
                EntryRows.id(number + 1, 0));
    }

    private static void show(Row row, ChainVerifier verifier) throws SQLException {
        long sequence = EntryRows.sequence(row.longInteger(1));
        AuditEntry entry;
        try {
            entry = EntryRows.read(row);
        } catch (IllegalArgumentException e) {
            // Somebody wrote what no entry can hold; that too is an answer.
            verifier.reject(sequence);
            return;
        }
        verifier.accept(sequence, entry, EntryRows.hash(row));
    }

    private static Findings checkRoots(List<AuditRoot> roots) {
        String previous = "";
        long number = 0;
        for (AuditRoot root : roots) {
            number++;
            if (root.number() != number || !root.previous().equals(previous) || !root.isWhole()) {
                return Findings.of(Finding.error(
                        "GDB-AUD-005",
                        "root " + number,
                        "Audit root " + number + " is missing or was changed.",
                        "第" + number + "个审计根摘要缺失或被改动。"));
            }
            previous = root.hash();
        }
        return Findings.none();
    }
}
