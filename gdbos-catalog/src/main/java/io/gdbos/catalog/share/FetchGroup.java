package io.gdbos.catalog.share;

import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.audit.AuditLog;
import io.gdbos.core.record.Connector;
import io.gdbos.core.record.Connector.Lookup;
import io.gdbos.core.record.Connector.Outcome;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.spi.EvidenceAnswer;
import io.gdbos.core.spi.EvidenceRead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The permitted reads of one call that can share look-ups: same resource, key and fields. Confined to one thread. */
final class FetchGroup {
    private final Key key;
    private final RecordProjection projection;
    private final List<AuditEntry> retries = new ArrayList<>();
    private final Map<String, List<Integer>> readsOf = new LinkedHashMap<>();
    private final Map<String, List<DataRecord>> held = new HashMap<>();
    private final Map<String, String> unavailable = new HashMap<>();
    private final Map<String, Integer> attempts = new HashMap<>();

    FetchGroup(Key key) {
        this.key = key;
        this.projection = new RecordProjection(new RecordSchema(key.resource(), key.items()));
    }

    static Key keyOf(EvidenceRead read) {
        List<String> items = read.fields().stream().map(FieldRef::item).toList();
        return new Key(read.resource(), read.key().item(), items);
    }

    String resource() {
        return key.resource();
    }

    void add(EvidenceRead read, AuditEntry retry) {
        if (read.keys().isEmpty()) {
            throw new IllegalArgumentException("A read needs at least one value of its key; came none (" + read + ").");
        }
        for (String value : read.keys()) {
            readsOf.computeIfAbsent(value, unused -> new ArrayList<>(1)).add(retries.size());
        }
        retries.add(retry);
    }

    void fetch(Connector connector, ReadPolicy policy, AuditLog auditLog) {
        List<String> values = List.copyOf(readsOf.keySet());
        for (int from = 0; from < values.size(); from += policy.batchSize()) {
            fetchBatch(
                    values.subList(from, Math.min(values.size(), from + policy.batchSize())),
                    connector,
                    policy,
                    auditLog);
        }
    }

    /** Held by any of its keys is held; but a key that could not be asked leaves the answer open. */
    EvidenceAnswer answer(EvidenceRead read) {
        List<DataRecord> records = new ArrayList<>();
        for (String value : new LinkedHashSet<>(read.keys())) {
            @Nullable String reason = unavailable.get(value);
            if (reason != null) {
                return new EvidenceAnswer.Unavailable(reason, attempts.getOrDefault(value, 0));
            }
            records.addAll(held.getOrDefault(value, List.of()));
        }
        return records.isEmpty() ? new EvidenceAnswer.NotHeld() : new EvidenceAnswer.Held(projection.inOrder(records));
    }

    private void fetchBatch(List<String> batch, Connector connector, ReadPolicy policy, AuditLog auditLog) {
        List<String> open = batch;
        for (int attempt = 1; attempt <= policy.attempts() && !open.isEmpty(); attempt++) {
            if (attempt > 1) {
                policy.backoff().before(attempt);
                auditLog.append(retriesOf(open));
            }
            open = ask(open, connector, policy, attempt);
        }
    }

    /** Asks once and returns the keys that are worth asking again. */
    private List<String> ask(List<String> values, Connector connector, ReadPolicy policy, int attempt) {
        Lookup lookup = new Lookup(key.resource(), key.keyItem(), values, key.items(), policy.timeout(), attempt);
        Outcome outcome = connector.lookup(lookup);
        List<String> again = new ArrayList<>();
        for (String value : values) {
            attempts.put(value, attempt);
            if (outcome instanceof Outcome.Answered answered) {
                @Nullable String reason = answered.unavailable().get(value);
                if (reason == null) {
                    unavailable.remove(value);
                    held.put(value, answered.records().getOrDefault(value, List.of()));
                } else {
                    unavailable.put(value, reason);
                    again.add(value);
                }
            } else if (outcome instanceof Outcome.Unavailable failed) {
                unavailable.put(value, failed.reason());
                if (failed.retryable()) {
                    again.add(value);
                }
            }
        }
        return again;
    }

    private List<AuditEntry> retriesOf(List<String> values) {
        SortedSet<Integer> reads = new TreeSet<>();
        for (String value : values) {
            reads.addAll(readsOf.getOrDefault(value, List.of()));
        }
        return reads.stream().map(retries::get).toList();
    }

    /** What reads must have in common to be looked up together. */
    record Key(String resource, String keyItem, List<String> items) {}
}
