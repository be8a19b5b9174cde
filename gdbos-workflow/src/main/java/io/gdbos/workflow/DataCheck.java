package io.gdbos.workflow;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.rule.Expression;
import io.gdbos.core.rule.ExpressionException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that what a step reads is defined on every path that leads to it. */
final class DataCheck {
    private final ProcessDefinition definition;
    private final Graph graph;
    private final Map<String, Set<String>> definedBehind = new HashMap<>();

    DataCheck(ProcessDefinition definition, Graph graph) {
        this.definition = definition;
        this.graph = graph;
    }

    Findings run() {
        List<Finding> findings = new ArrayList<>();
        if (definition.regionElement() != null && !definition.inputs().contains(definition.regionElement())) {
            findings.add(Finding.error(
                    "GDB-WFL-012",
                    definition.regionElement(),
                    "The element that holds the region must be among the inputs.",
                    "存放区划的数据元须在输入之中。"));
        }
        spread();
        for (StepDefinition step : definition.steps()) {
            Set<String> defined = definedBefore(graph.node(step.id()));
            for (String element : step.reads()) {
                if (!defined.contains(element)) {
                    findings.add(Finding.error(
                            "GDB-WFL-011",
                            step.id(),
                            "Reads \"" + element + "\", which is not defined on every path to it.",
                            "读取的“" + element + "”并非在所有到达路径上都已有定义。"));
                }
            }
        }
        for (Flow flow : definition.flows()) {
            if (flow.guard() != null) {
                checkGuard(flow, flow.guard(), findings);
            }
        }
        return new Findings(findings);
    }

    private void checkGuard(Flow flow, String guard, List<Finding> findings) {
        try {
            Set<String> defined = definedBefore(graph.node(flow.from()));
            for (String element : Expression.parse(guard).names()) {
                if (!defined.contains(element)) {
                    findings.add(Finding.error(
                            "GDB-WFL-014",
                            flow.from(),
                            "A guard asks for \"" + element + "\", which is not defined on every path to it.",
                            "条件所用的“" + element + "”并非在所有到达路径上都已有定义。"));
                }
            }
        } catch (ExpressionException e) {
            findings.add(Finding.error(
                    "GDB-WFL-013",
                    flow.from(),
                    "A guard cannot be read: " + e.getMessage(),
                    "条件表达式无法读取：" + e.getMessage()));
        }
    }

    /** Begins with everything defined everywhere and takes away until nothing changes, so that loops are no harm. */
    private void spread() {
        Set<String> all = new LinkedHashSet<>(definition.inputs());
        definition.steps().forEach(step -> all.addAll(step.writes()));
        definition.nodes().forEach(node -> definedBehind.put(node.id(), all));
        boolean changes = true;
        while (changes) {
            changes = false;
            for (Node node : definition.nodes()) {
                Set<String> defined = new LinkedHashSet<>(definedBefore(node));
                if (node instanceof Node.Activity activity) {
                    defined.addAll(activity.step().writes());
                }
                changes |= !defined.equals(definedBehind.put(node.id(), defined));
            }
        }
    }

    private Set<String> definedBefore(Node node) {
        if (node instanceof Node.Start) {
            return new LinkedHashSet<>(definition.inputs());
        }
        Set<String> defined = null;
        for (Flow flow : graph.incoming(node.id())) {
            Set<String> behind = definedBehind.getOrDefault(flow.from(), Set.of());
            if (defined == null) {
                defined = new LinkedHashSet<>(behind);
            } else if (node instanceof Node.Parallel) {
                defined.addAll(behind);
            } else {
                defined.retainAll(behind);
            }
        }
        return defined == null ? Set.of() : defined;
    }
}
