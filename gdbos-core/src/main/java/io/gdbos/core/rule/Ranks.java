package io.gdbos.core.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ranks of rows by their outputs: rows with the same ranked outputs have the same rank, 0 being the highest. */
final class Ranks {
    private final List<DecisionOutput> outputs;
    private final Map<List<Integer>, Integer> places = new HashMap<>();

    Ranks(List<DecisionOutput> outputs, List<DecisionRow> rows) {
        this.outputs = outputs;
        Comparator<List<Integer>> order = (left, right) -> {
            int at = 0;
            while (at < left.size() - 1 && left.get(at).equals(right.get(at))) {
                at++;
            }
            return left.isEmpty() ? 0 : left.get(at).compareTo(right.get(at));
        };
        rows.stream().map(this::key).distinct().sorted(order).forEach(key -> places.put(key, places.size()));
    }

    int of(DecisionRow row) {
        return places.getOrDefault(key(row), 0);
    }

    private List<Integer> key(DecisionRow row) {
        return outputs.stream()
                .map(output -> output.ranked().indexOf(row.outputs().get(output.id())))
                .toList();
    }
}
