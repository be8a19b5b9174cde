package io.gdbos.workflow.reengineer;

import io.gdbos.workflow.Flow;
import io.gdbos.workflow.Node;
import io.gdbos.workflow.ProcessDefinition;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The longest time from start to end when every step takes its usual duration and is gone once. */
final class LongestPath {
    private final ProcessDefinition definition;
    private final Map<String, Duration> longestFrom = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private LongestPath(ProcessDefinition definition) {
        this.definition = definition;
    }

    static Duration of(ProcessDefinition definition) {
        var path = new LongestPath(definition);
        return definition.nodes().stream()
                .filter(Node.Start.class::isInstance)
                .map(node -> path.from(node.id()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private Duration from(String node) {
        Duration known = longestFrom.get(node);
        if (known != null) {
            return known;
        }
        open.add(node);
        Duration rest = Duration.ZERO;
        for (Flow flow : definition.flows()) {
            // A flow back to where the path came from is a repetition, which is not counted.
            if (flow.from().equals(node) && !open.contains(flow.to())) {
                Duration way = from(flow.to());
                rest = way.compareTo(rest) > 0 ? way : rest;
            }
        }
        open.remove(node);
        Duration own = definition.step(node).map(step -> step.duration()).orElse(Duration.ZERO);
        Duration longest = own.plus(rest);
        longestFrom.put(node, longest);
        return longest;
    }
}
