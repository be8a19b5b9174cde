package io.gdbos.workflow;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks the structure of a definition; what its tokens and values do is left to the checks that follow. */
final class DefinitionCheck {
    private final ProcessDefinition definition;
    private final Graph graph;
    private final List<Finding> findings = new ArrayList<>();

    DefinitionCheck(ProcessDefinition definition) {
        this.definition = definition;
        this.graph = new Graph(definition);
    }

    Findings run() {
        checkStartAndEnd();
        checkPaths();
        checkFlows();
        Findings structure = new Findings(findings);
        if (structure.hasErrors()) {
            return structure;
        }
        return structure.and(new TokenCheck(graph).run()).and(new DataCheck(definition, graph).run());
    }

    private void checkStartAndEnd() {
        long starts = graph.count(Node.Start.class);
        if (starts != 1) {
            error(
                    "GDB-WFL-001",
                    definition.id(),
                    "One start is required; there are " + starts + ".",
                    "流程须有且只有一个开始节点，现有 " + starts + " 个。");
        }
        if (graph.count(Node.End.class) == 0) {
            error("GDB-WFL-002", definition.id(), "An end is required; there is none.", "流程须有结束节点，现没有。");
        }
    }

    private void checkPaths() {
        Set<String> fromStart = new LinkedHashSet<>();
        Set<String> toEnd = new LinkedHashSet<>();
        for (Node node : definition.nodes()) {
            if (node instanceof Node.Start) {
                graph.follow(node.id(), fromStart, true);
            } else if (node instanceof Node.End) {
                graph.follow(node.id(), toEnd, false);
            }
        }
        for (Node node : definition.nodes()) {
            if (!fromStart.contains(node.id())) {
                error("GDB-WFL-003", node.id(), "No path leads here from the start.", "从开始节点无法到达该节点。");
            } else if (!toEnd.contains(node.id())) {
                error("GDB-WFL-004", node.id(), "No path leads from here to an end.", "从该节点无法到达结束节点。");
            }
        }
    }

    private void checkFlows() {
        for (Node node : definition.nodes()) {
            List<Flow> out = graph.outgoing(node.id());
            boolean isGateway = node instanceof Node.Exclusive || node instanceof Node.Parallel;
            if ((node instanceof Node.Start && !graph.incoming(node.id()).isEmpty())
                    || (node instanceof Node.End && !out.isEmpty())
                    || (!isGateway && out.size() > 1)) {
                error(
                        "GDB-WFL-005",
                        node.id(),
                        "Only a split may have several flows behind it, nothing leads to a start or from an end.",
                        "只有分支节点可有多条后继连线；开始节点无前驱，结束节点无后继。");
            }
            boolean isChoice = node instanceof Node.Exclusive && out.size() > 1;
            long open = out.stream().filter(flow -> flow.guard() == null).count();
            if (isChoice && open != 1) {
                error(
                        "GDB-WFL-006",
                        node.id(),
                        "A choice needs exactly one path without a guard, its else; there are " + open + ".",
                        "排他分支须有且只有一条无条件的“否则”路径，现有 " + open + " 条。");
            } else if (!isChoice && open != out.size()) {
                error("GDB-WFL-007", node.id(), "Only the paths of a choice may carry a guard.", "只有排他分支的路径可带条件。");
            }
        }
    }

    private void error(String code, String place, String english, String chinese) {
        findings.add(Finding.error(code, place, english, chinese));
    }
}
