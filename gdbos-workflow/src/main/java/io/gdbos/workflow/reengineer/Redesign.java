package io.gdbos.workflow.reengineer;

import io.gdbos.workflow.ProcessDefinition;
import java.util.List;
import java.util.Objects;

/**
 * A process as it is, as it can be, and what was recommended on the way. Immutable.
 *
 * @param asIs the process as it is
 * @param toBe the process as it can be: the same id, the next version
 * @param recommendations every change that was looked at, in the order in which it was derived
 */
public record Redesign(ProcessDefinition asIs, ProcessDefinition toBe, List<Recommendation> recommendations) {
    /** Copies the list. */
    public Redesign {
        Objects.requireNonNull(asIs, "asIs");
        Objects.requireNonNull(toBe, "toBe");
        recommendations = List.copyOf(recommendations);
    }

    /**
     * The changes that were made.
     *
     * @return the recommendations that were taken
     */
    public List<Recommendation> taken() {
        return recommendations.stream().filter(Recommendation::isTaken).toList();
    }

    /**
     * The changes that were looked at and not made.
     *
     * @return the others, each with what stood in its way
     */
    public List<Recommendation> notTaken() {
        return recommendations.stream().filter(each -> !each.isTaken()).toList();
    }
}
