package io.gdbos.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One path through a definition that is being built; each call adds to its end. Confined to one thread. */
public final class ProcessPath {
    private final Graph graph;
    private List<Loose> loose;

    ProcessPath(Graph graph, List<Loose> loose) {
        this.graph = graph;
        this.loose = loose;
    }

    /**
     * Adds a step.
     *
     * @param step the step
     * @return this path
     */
    public ProcessPath step(StepDefinition step) {
        enter(new Node.Activity(step));
        return this;
    }

    /**
     * Adds paths that all are gone, side by side; the path goes on when all of them have come to their end.
     *
     * @param id the id of the split
     * @param branches what each path holds
     * @return this path
     */
    @SafeVarargs
    public final ProcessPath parallel(String id, Consumer<ProcessPath>... branches) {
        enter(new Node.Parallel(id));
        List<Loose> ends = new ArrayList<>();
        for (Consumer<ProcessPath> branch : branches) {
            ends.addAll(graph.branch(id, null, branch));
        }
        loose = ends;
        enter(new Node.Parallel(NodeIds.joinOf(id)));
        return this;
    }

    /**
     * Adds a choice of exactly one path; the path goes on behind the one that was taken.
     *
     * @param id the id of the choice
     * @param choices the guarded paths and the else
     * @return this path
     */
    public ProcessPath exclusive(String id, Consumer<ProcessChoice> choices) {
        int place = graph.nodes.size();
        enter(new Node.Exclusive(id, Node.WhenUnknown.STOP));
        ProcessChoice choice = new ProcessChoice(graph, id);
        choices.accept(choice);
        graph.nodes.set(place, new Node.Exclusive(id, choice.whenUnknown()));
        loose = choice.ends();
        if (loose.size() > 1) {
            enter(new Node.Exclusive(NodeIds.joinOf(id), Node.WhenUnknown.STOP));
        }
        return this;
    }

    /**
     * Ends this path.
     *
     * @param id the id of the end, which names the outcome; the same for several paths when they end alike
     * @return this path, to which nothing more can be added
     */
    public ProcessPath end(String id) {
        if (graph.has(id)) {
            return goTo(id);
        }
        enter(new Node.End(id));
        loose = List.of();
        return this;
    }

    /**
     * Leads this path to a node that was added before, back to an earlier step for instance.
     *
     * @param id the id of the node
     * @return this path, to which nothing more can be added
     */
    public ProcessPath goTo(String id) {
        loose.forEach(end -> graph.flows.add(new Flow(end.from(), id, end.guard())));
        loose = List.of();
        return this;
    }

    List<Loose> loose() {
        return loose;
    }

    private void enter(Node node) {
        if (loose.isEmpty()) {
            throw new IllegalStateException("\"" + node.id() + "\" cannot follow: the path before it has ended.");
        }
        graph.nodes.add(node);
        loose.forEach(end -> graph.flows.add(new Flow(end.from(), node.id(), end.guard())));
        loose = List.of(new Loose(node.id(), null));
    }

    /** The end of a path that leads nowhere yet. */
    record Loose(String from, @Nullable String guard) {}

    /** What was built so far, shared by all paths of a definition. */
    static final class Graph {
        final List<Node> nodes = new ArrayList<>();
        final List<Flow> flows = new ArrayList<>();

        boolean has(String id) {
            return nodes.stream().anyMatch(node -> node.id().equals(id));
        }

        List<Loose> branch(String split, @Nullable String guard, Consumer<ProcessPath> branch) {
            ProcessPath path = new ProcessPath(this, List.of(new Loose(split, guard)));
            branch.accept(path);
            return path.loose();
        }
    }
}
