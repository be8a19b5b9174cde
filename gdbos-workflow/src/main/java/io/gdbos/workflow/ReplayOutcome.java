package io.gdbos.workflow;

import io.gdbos.workflow.history.Erasure;
import java.util.Optional;

/** What replaying the log of a case comes to. Immutable. */
public sealed interface ReplayOutcome {
    /**
     * The case that the log comes to.
     *
     * @param now the case; equal to what {@link WorkflowEngine#find} answers
     */
    record Replayed(Case now) implements ReplayOutcome {}

    /**
     * The data of the case were erased; the log says when and where, no longer what.
     *
     * @param erasure when, and under which rule
     */
    record Erased(Erasure erasure) implements ReplayOutcome {}

    /** There is no such case. */
    record Unknown() implements ReplayOutcome {}

    /**
     * The case, where the log still tells it.
     *
     * @return the case; empty when it was erased or is unknown
     */
    default Optional<Case> found() {
        return this instanceof Replayed replayed ? Optional.of(replayed.now()) : Optional.empty();
    }
}
