package io.gdbos.workflow;

import io.gdbos.core.BilingualText;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ProcessDefinition} from its start to its end. Confined to one thread. */
public final class ProcessDefinitionBuilder {
    private final String id;
    private final int version;
    private final ProcessPath.Graph graph = new ProcessPath.Graph();
    private final ProcessPath path;
    private BilingualText title;
    private String serviceItem;
    private @Nullable String regionElement;
    private List<String> inputs = List.of();

    ProcessDefinitionBuilder(String id, int version) {
        this.id = NodeIds.check(id);
        this.version = version;
        this.title = BilingualText.of(id, id);
        this.serviceItem = id;
        graph.nodes.add(new Node.Start(NodeIds.START));
        path = new ProcessPath(graph, List.of(new ProcessPath.Loose(NodeIds.START, null)));
    }

    /**
     * Sets what the process is called; its id when not set.
     *
     * @param title the title
     * @return this builder
     */
    public ProcessDefinitionBuilder title(BilingualText title) {
        this.title = Objects.requireNonNull(title, "title");
        return this;
    }

    /**
     * Sets the service item that the process carries out; the process id when not set.
     *
     * @param serviceItem the code of the service item
     * @return this builder
     */
    public ProcessDefinitionBuilder serviceItem(String serviceItem) {
        this.serviceItem = Objects.requireNonNull(serviceItem, "serviceItem");
        return this;
    }

    /**
     * Sets what a case begins with.
     *
     * @param elements ids of data elements
     * @return this builder
     */
    public ProcessDefinitionBuilder inputs(String... elements) {
        this.inputs = List.of(elements);
        return this;
    }

    /**
     * Sets which input holds the code of the region in which a case is handled.
     *
     * @param element id of a data element
     * @return this builder
     */
    public ProcessDefinitionBuilder regionFrom(String element) {
        this.regionElement = Objects.requireNonNull(element, "element");
        return this;
    }

    /**
     * Adds a step.
     *
     * @param step the step
     * @return this builder
     */
    public ProcessDefinitionBuilder step(StepDefinition step) {
        path.step(step);
        return this;
    }

    /**
     * Adds paths that all are gone, side by side; the process goes on when all of them have come to their end.
     *
     * @param split the id of the split
     * @param branches what each path holds
     * @return this builder
     */
    @SafeVarargs
    public final ProcessDefinitionBuilder parallel(String split, Consumer<ProcessPath>... branches) {
        path.parallel(split, branches);
        return this;
    }

    /**
     * Adds a choice of exactly one path; the process goes on behind the one that was taken.
     *
     * @param choice the id of the choice
     * @param choices the guarded paths and the else
     * @return this builder
     */
    public ProcessDefinitionBuilder exclusive(String choice, Consumer<ProcessChoice> choices) {
        path.exclusive(choice, choices);
        return this;
    }

    /**
     * Ends the main path; {@link #build()} does it under the id {@code end} when this was not called.
     *
     * @param end the id of the end, which names the outcome
     * @return this builder
     */
    public ProcessDefinitionBuilder end(String end) {
        path.end(end);
        return this;
    }

    /**
     * Makes the definition. It is not checked; see {@link ProcessDefinition#check()}.
     *
     * @return the definition
     */
    public ProcessDefinition build() {
        if (!path.loose().isEmpty()) {
            path.end(NodeIds.END);
        }
        return new ProcessDefinition(id, version, title, serviceItem, regionElement, inputs, graph.nodes, graph.flows);
    }
}
