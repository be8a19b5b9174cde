package io.gdbos.workflow;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Plays a definition through: does every choice of paths lead to the end, with no join that waits for ever and no flow
 * on which two tokens meet? Only choices branch the play, since tokens on parallel paths cannot take each other's
 * flows; that keeps it small however wide a split is.
 */
final class TokenCheck {
    private static final int LIMIT = 20_000;

    private final Graph graph;
    private final Set<String> reported = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    TokenCheck(Graph graph) {
        this.graph = graph;
    }

    Findings run() {
        Set<BitSet> seen = new HashSet<>();
        Deque<BitSet> open = new ArrayDeque<>();
        for (Node node : graph.definition().nodes()) {
            if (node instanceof Node.Start) {
                BitSet marking = new BitSet();
                graph.outgoing(node.id()).forEach(flow -> marking.set(place(flow)));
                open.push(marking);
            }
        }
        while (!open.isEmpty()) {
            BitSet marking = open.pop();
            if (seen.add(marking)) {
                if (seen.size() > LIMIT) {
                    report(
                            "GDB-WFL-010",
                            graph.definition().id(),
                            "The process has too many different courses to check.",
                            "流程的不同走向过多，无法检查。");
                    break;
                }
                open.addAll(successors(marking));
            }
        }
        return new Findings(findings);
    }

    private List<BitSet> successors(BitSet marking) {
        List<Flow> tokens = marking.stream().mapToObj(this::flow).toList();
        for (Flow token : tokens) {
            Node node = graph.node(token.to());
            List<Flow> in = node instanceof Node.Parallel ? graph.incoming(node.id()) : List.of(token);
            if (in.stream().allMatch(flow -> marking.get(place(flow)))) {
                return fire(marking, node, in);
            }
        }
        for (Flow token : tokens) {
            report(
                    "GDB-WFL-008",
                    token.to(),
                    "A course of the process waits here for ever: not all paths that are joined are always gone.",
                    "流程可能在此永远等待：并非所有汇聚的路径都会被执行。");
        }
        return List.of();
    }

    private List<BitSet> fire(BitSet marking, Node node, List<Flow> in) {
        BitSet rest = (BitSet) marking.clone();
        in.forEach(flow -> rest.clear(place(flow)));
        List<Flow> out = graph.outgoing(node.id());
        List<List<Flow>> choices =
                node instanceof Node.Exclusive ? out.stream().map(List::of).toList() : List.of(out);
        List<BitSet> next = new ArrayList<>();
        for (List<Flow> choice : choices) {
            BitSet after = (BitSet) rest.clone();
            for (Flow flow : choice) {
                if (after.get(place(flow))) {
                    report(
                            "GDB-WFL-009",
                            flow.to(),
                            "Parallel paths meet here without a join, so what follows would be done twice.",
                            "并行路径在此未经汇聚而相遇，其后的步骤会被重复执行。");
                    return List.of();
                }
                after.set(place(flow));
            }
            next.add(after);
        }
        return next;
    }

    private int place(Flow flow) {
        return graph.definition().flows().indexOf(flow);
    }

    private Flow flow(int place) {
        return graph.definition().flows().get(place);
    }

    private void report(String code, String place, String english, String chinese) {
        if (reported.add(code + place)) {
            findings.add(Finding.error(code, place, english, chinese));
        }
    }
}
