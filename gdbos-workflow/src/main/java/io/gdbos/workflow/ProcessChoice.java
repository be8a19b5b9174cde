package io.gdbos.workflow;

import io.gdbos.workflow.ProcessPath.Graph;
import io.gdbos.workflow.ProcessPath.Loose;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The paths of one exclusive choice that is being built. Confined to one thread. */
public final class ProcessChoice {
    private final Graph graph;
    private final String id;
    private final List<Loose> ends = new ArrayList<>();
    private Node.WhenUnknown whenUnknown = Node.WhenUnknown.STOP;

    ProcessChoice(Graph graph, String id) {
        this.graph = graph;
        this.id = id;
    }

    /**
     * Adds a path that is taken when its guard holds and no guard before it did.
     *
     * @param guard the condition, in the expression language of {@code core.rule}
     * @param path what the path holds; it may hold nothing
     * @return this choice
     */
    public ProcessChoice when(String guard, Consumer<ProcessPath> path) {
        ends.addAll(graph.branch(id, Objects.requireNonNull(guard, "guard"), path));
        return this;
    }

    /**
     * Adds the path that is taken when no guard holds.
     *
     * @param path what the path holds; it may hold nothing
     * @return this choice
     */
    public ProcessChoice otherwise(Consumer<ProcessPath> path) {
        ends.addAll(graph.branch(id, null, path));
        return this;
    }

    /**
     * Lets the path without a guard be taken too when a guard is UNKNOWN because a value is missing. Without this
     * call the case stops with an incident then.
     *
     * @return this choice
     */
    public ProcessChoice unknownTakesElse() {
        whenUnknown = Node.WhenUnknown.TAKE_ELSE;
        return this;
    }

    Node.WhenUnknown whenUnknown() {
        return whenUnknown;
    }

    List<Loose> ends() {
        return ends;
    }
}
