package io.gdbos.core.match;

import io.gdbos.core.record.DataRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Held records in memory, found by the normal forms of the keys that the rules name. Immutable.
 */
public final class MatchIndex {
    private final MatchPlan plan;
    private final List<DataRecord> records;
    private final List<Map<String, List<Integer>>> byKey;

    private MatchIndex(MatchPlan plan, List<DataRecord> records, List<Map<String, List<Integer>>> byKey) {
        this.plan = plan;
        this.records = records;
        this.byKey = byKey;
    }

    /**
     * Makes an index.
     *
     * @param plan the plan, whose rules name the keys
     * @param held the records
     * @return the index
     * @throws IllegalArgumentException when the rules name no key
     */
    public static MatchIndex of(MatchPlan plan, List<DataRecord> held) {
        List<List<String>> keys = plan.rules().keys();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("Rules \"" + plan.rules().id() + "\" name no key; at least one is"
                    + " required to find candidates.");
        }
        List<Map<String, List<Integer>>> byKey = new ArrayList<>();
        for (List<String> key : keys) {
            Map<String, List<Integer>> positions = new HashMap<>();
            for (int i = 0; i < held.size(); i++) {
                String normal = normal(plan, key, held.get(i), true);
                if (normal != null) {
                    positions.computeIfAbsent(normal, any -> new ArrayList<>(1)).add(i);
                }
            }
            byKey.add(positions);
        }
        return new MatchIndex(plan, List.copyOf(held), byKey);
    }

    /**
     * The records that agree with a declared one in at least one key.
     *
     * @param declared the declared record
     * @param limit how many to return at most
     * @return the records, those of the first key first, each once
     */
    public List<DataRecord> candidates(DataRecord declared, int limit) {
        Set<Integer> found = new LinkedHashSet<>();
        List<List<String>> keys = plan.rules().keys();
        for (int i = 0; i < keys.size(); i++) {
            String normal = normal(plan, keys.get(i), declared, false);
            if (normal != null) {
                found.addAll(byKey.get(i).getOrDefault(normal, List.of()));
            }
        }
        return found.stream().limit(limit).map(records::get).toList();
    }

    /**
     * How many records there are.
     *
     * @return the number of records
     */
    public int size() {
        return records.size();
    }

    private static @Nullable String normal(MatchPlan plan, List<String> key, DataRecord record, boolean isHeld) {
        StringBuilder out = new StringBuilder();
        for (String field : key) {
            String normal = plan.normal(field, record, isHeld);
            if (normal == null || normal.isEmpty()) {
                return null;
            }
            out.append(normal).append('\n');
        }
        return out.toString();
    }
}
