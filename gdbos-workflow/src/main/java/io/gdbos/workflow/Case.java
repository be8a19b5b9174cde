package io.gdbos.workflow;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.DataRecord;
import io.gdbos.workflow.history.CaseEvent;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands: what its events come to. Immutable; {@link #toString()} shows neither key nor data.
 *
 * @param id the id, from definition and business key
 * @param definition the id of the process
 * @param version the version of the process
 * @param businessKey what the case is called outside
 * @param contentDigest the digest of the values it was started with
 * @param region the region in which it is handled
 * @param status how it stands
 * @param outcome the id of the end it came to, or null before
 * @param data all values, of the schema {@link ProcessDefinition#dataSchema()}
 * @param positions where its paths stand; none when it has ended
 * @param iterations how often it has come to each node, by node id
 * @param explanations the explanation of each step so far, by step id; none when it has ended
 * @param startedAt when it began, in its own time
 * @param changedAt when its last event happened
 * @param endedAt when it ended, or null before
 * @param sequence the number of its events
 * @param lastHash the hash of its last event
 */
public record Case(
        String id,
        String definition,
        int version,
        String businessKey,
        String contentDigest,
        RegionCode region,
        CaseStatus status,
        @Nullable String outcome,
        DataRecord data,
        List<Position> positions,
        Map<String, Integer> iterations,
        Map<String, String> explanations,
        Instant startedAt,
        Instant changedAt,
        @Nullable Instant endedAt,
        int sequence,
        String lastHash) {
    /** Copies lists and maps, the latter into the order of their keys. */
    public Case {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(businessKey, "businessKey");
        Objects.requireNonNull(contentDigest, "contentDigest");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(data, "data");
        positions = List.copyOf(positions);
        iterations = Collections.unmodifiableMap(new TreeMap<>(iterations));
        explanations = Collections.unmodifiableMap(new TreeMap<>(explanations));
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(lastHash, "lastHash");
    }

    /**
     * What is left of this case after an erasure: neither data nor explanations; its id stands for the business key,
     * and zeros for the digest of its inputs.
     *
     * @return the case without its data
     */
    public Case erased() {
        return new Case(
                id,
                definition,
                version,
                id,
                CaseEvent.NO_HASH,
                region,
                status,
                outcome,
                DataRecord.of(data.schema(), Map.of()),
                positions,
                iterations,
                Map.of(),
                startedAt,
                changedAt,
                endedAt,
                sequence,
                lastHash);
    }

    @Override
    public String toString() {
        return "Case[" + id + " " + definition + "." + version + " " + status + " after " + sequence + " events]";
    }
}
