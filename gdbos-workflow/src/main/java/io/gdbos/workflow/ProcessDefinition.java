package io.gdbos.workflow;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Findings;
import io.gdbos.core.protect.Sm3;
import io.gdbos.core.record.RecordSchema;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of a process: its steps, how they follow each other, and what they declare. A definition may be wrong;
 * {@link #check()} tells what, and the engine deploys none with errors. Immutable; every edit makes a new definition.
 *
 * @param id the id of the process, the same for all versions
 * @param version the version, counted from 1
 * @param title what it is called
 * @param serviceItem the code of the service item that it carries out
 * @param regionElement id of the input that holds the code of the region in which a case is handled, or null for the
 *     region of the actor who starts the case; a later correction of the element moves the case
 * @param inputs ids of the data elements that a case begins with
 * @param nodes all nodes, in the order in which they were added
 * @param flows all connections; the guards of a split are asked in this order
 */
public record ProcessDefinition(
        String id,
        int version,
        BilingualText title,
        String serviceItem,
        @Nullable String regionElement,
        List<String> inputs,
        List<Node> nodes,
        List<Flow> flows) {
    /** Copies the lists, and refuses ids given twice and flows that lead nowhere. */
    public ProcessDefinition {
        NodeIds.check(id);
        if (version < 1) {
            throw new IllegalArgumentException(
                    "Versions of process \"" + id + "\" count from 1; came " + version + ".");
        }
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(serviceItem, "serviceItem");
        inputs = List.copyOf(inputs);
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            if (!ids.add(node.id())) {
                throw new IllegalArgumentException("Process \"" + id + "\" has two nodes \"" + node.id() + "\".");
            }
        }
        for (Flow flow : flows) {
            if (!ids.contains(flow.from()) || !ids.contains(flow.to())) {
                throw new IllegalArgumentException("Process \"" + id + "\" has no node for both ends of flow "
                        + flow.from() + " → " + flow.to() + ".");
            }
        }
    }

    /**
     * Begins a definition.
     *
     * @param id the id of the process
     * @param version the version, counted from 1
     * @return a builder that stands behind the start
     */
    public static ProcessDefinitionBuilder builder(String id, int version) {
        return new ProcessDefinitionBuilder(id, version);
    }

    /**
     * All steps, in the order in which they were added.
     *
     * @return the steps
     */
    public List<StepDefinition> steps() {
        return nodes.stream()
                .filter(Node.Activity.class::isInstance)
                .map(node -> ((Node.Activity) node).step())
                .toList();
    }

    /**
     * The step with an id.
     *
     * @param step the step's id
     * @return the step, empty when there is none
     */
    public Optional<StepDefinition> step(String step) {
        return steps().stream().filter(candidate -> candidate.id().equals(step)).findFirst();
    }

    /**
     * The schema of a case's data: the inputs, then what the steps write.
     *
     * @return the schema, with the id of the process
     */
    public RecordSchema dataSchema() {
        Set<String> elements = new LinkedHashSet<>(inputs);
        steps().forEach(step -> elements.addAll(step.writes()));
        return new RecordSchema(id, List.copyOf(elements));
    }

    /**
     * The digest of everything the definition says.
     *
     * @return 64 hexadecimal digits
     */
    public String digest() {
        return Sm3.hex(DefinitionText.of(this));
    }

    /**
     * Checks whether the definition can run: one start, every node on a path from start to end, splits that match,
     * an else for every choice, reads defined on every path.
     *
     * @return what is wrong, in a stable order; codes {@code GDB-WFL-0xx}
     */
    public Findings check() {
        return new DefinitionCheck(this).run();
    }

    /**
     * This definition under another id, version and title, such as the re-engineered one of an existing process.
     *
     * @param newId the id
     * @param newVersion the version
     * @param newTitle the title
     * @return a new definition
     */
    public ProcessDefinition as(String newId, int newVersion, BilingualText newTitle) {
        return new ProcessDefinition(newId, newVersion, newTitle, serviceItem, regionElement, inputs, nodes, flows);
    }

    /**
     * This definition with one step declared anew; its place stays.
     *
     * @param step the step, with the id of an existing one
     * @return a new definition
     * @throws IllegalArgumentException when there is no step with this id
     */
    public ProcessDefinition withStep(StepDefinition step) {
        return DefinitionEdits.replace(this, step);
    }

    /**
     * This definition without one step. What led to it leads to what followed it; splits that have become idle go with
     * it.
     *
     * @param step the step's id
     * @return a new definition
     * @throws IllegalArgumentException when there is no step with this id
     */
    public ProcessDefinition withoutStep(String step) {
        return DefinitionEdits.remove(this, step);
    }

    /**
     * This definition with steps that followed each other standing side by side.
     *
     * @param split the id of the new parallel split
     * @param chain ids of two or more steps, each followed directly by the next
     * @return a new definition
     * @throws IllegalArgumentException when the steps do not follow each other directly
     */
    public ProcessDefinition withSideBySide(String split, List<String> chain) {
        return DefinitionEdits.sideBySide(this, split, chain);
    }

    ProcessDefinition with(List<Node> newNodes, List<Flow> newFlows) {
        return new ProcessDefinition(id, version, title, serviceItem, regionElement, inputs, newNodes, newFlows);
    }
}
