package io.gdbos.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Edits of a definition that keep it connected. */
final class DefinitionEdits {
    private DefinitionEdits() {}

    static ProcessDefinition replace(ProcessDefinition definition, StepDefinition step) {
        require(definition, step.id());
        List<Node> nodes = definition.nodes().stream()
                .map(node -> node.id().equals(step.id()) ? new Node.Activity(step) : node)
                .toList();
        return definition.with(nodes, definition.flows());
    }

    static ProcessDefinition remove(ProcessDefinition definition, String step) {
        require(definition, step);
        List<Node> nodes = new ArrayList<>(definition.nodes());
        List<Flow> flows = new ArrayList<>(definition.flows());
        bypass(nodes, flows, step);
        boolean isIdleLeft = true;
        while (isIdleLeft) {
            isIdleLeft = simplify(nodes, flows);
        }
        return definition.with(nodes, flows);
    }

    static ProcessDefinition sideBySide(ProcessDefinition definition, String split, List<String> chain) {
        if (new LinkedHashSet<>(chain).size() < 2 || new LinkedHashSet<>(chain).size() != chain.size()) {
            throw new IllegalArgumentException("Two or more different steps are needed side by side; came " + chain);
        }
        List<Flow> flows = new ArrayList<>(definition.flows());
        for (int i = 0; i < chain.size(); i++) {
            require(definition, chain.get(i));
            if (i > 0) {
                Flow link = Flow.of(chain.get(i - 1), chain.get(i));
                if (!flows.contains(link) || incoming(flows, chain.get(i)).size() != 1) {
                    throw new IllegalArgumentException(
                            "Step \"" + link.to() + "\" does not follow \"" + link.from() + "\" directly.");
                }
                flows.remove(link);
            }
        }
        String first = chain.get(0);
        String last = chain.get(chain.size() - 1);
        String join = NodeIds.joinOf(split);
        flows.replaceAll(flow -> flow.to().equals(first) ? flow.to(split) : flow);
        flows.replaceAll(flow -> flow.from().equals(last) ? flow.from(join) : flow);
        for (String step : chain) {
            flows.add(Flow.of(split, step));
            flows.add(Flow.of(step, join));
        }
        List<Node> nodes = new ArrayList<>(definition.nodes());
        nodes.add(new Node.Parallel(split));
        nodes.add(new Node.Parallel(join));
        return definition.with(nodes, flows);
    }

    private static void require(ProcessDefinition definition, String step) {
        if (definition.step(step).isEmpty()) {
            throw new IllegalArgumentException("Process \"" + definition.id() + "\" version " + definition.version()
                    + " has no step \"" + step + "\".");
        }
    }

    /** Takes out a node with one outgoing flow; the guards of what led to it stay. */
    private static void bypass(List<Node> nodes, List<Flow> flows, String node) {
        String next = outgoing(flows, node).get(0).to();
        flows.removeIf(flow -> flow.from().equals(node));
        flows.replaceAll(flow -> flow.to().equals(node) ? flow.to(next) : flow);
        nodes.removeIf(candidate -> candidate.id().equals(node));
    }

    private static boolean simplify(List<Node> nodes, List<Flow> flows) {
        for (Node node : nodes) {
            List<Flow> out = outgoing(flows, node.id());
            if (node instanceof Node.Parallel) {
                for (Flow flow : out) {
                    if (out.size() > 1 && isJoin(nodes, flows, flow.to())) {
                        return flows.remove(flow);
                    }
                }
            }
            if (node instanceof Node.Parallel || node instanceof Node.Exclusive) {
                boolean isPlain = out.size() == 1 && incoming(flows, node.id()).size() == 1;
                boolean isIdleChoice = node instanceof Node.Exclusive
                        && out.size() > 1
                        && out.stream().map(Flow::to).distinct().count() == 1;
                if (isPlain || isIdleChoice) {
                    bypass(nodes, flows, node.id());
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isJoin(List<Node> nodes, List<Flow> flows, String id) {
        return incoming(flows, id).size() > 1
                && nodes.stream()
                        .anyMatch(node ->
                                node instanceof Node.Parallel && node.id().equals(id));
    }

    private static List<Flow> outgoing(List<Flow> flows, String node) {
        return flows.stream().filter(flow -> flow.from().equals(node)).toList();
    }

    private static List<Flow> incoming(List<Flow> flows, String node) {
        return flows.stream().filter(flow -> flow.to().equals(node)).toList();
    }
}
