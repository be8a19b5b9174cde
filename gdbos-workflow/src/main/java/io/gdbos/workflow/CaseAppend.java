package io.gdbos.workflow;

import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.step.Effect;
import io.gdbos.workflow.task.Task;
import java.util.List;
import java.util.Objects;

/**
 * Everything that one stretch of a case changes, stored together or not at all. Immutable.
 *
 * @param head the case behind the stretch
 * @param expectedSequence the number of events before the stretch; 0 for a new case
 * @param events the events of the stretch, in order
 * @param tasks tasks that are new or have changed
 * @param incidents incidents that are new or have changed
 * @param effects writes of the steps of the stretch, in order
 */
public record CaseAppend(
        Case head,
        int expectedSequence,
        List<CaseEvent> events,
        List<Task> tasks,
        List<Incident> incidents,
        List<Effect> effects) {
    /** Copies the lists. */
    public CaseAppend {
        Objects.requireNonNull(head, "head");
        events = List.copyOf(events);
        tasks = List.copyOf(tasks);
        incidents = List.copyOf(incidents);
        effects = List.copyOf(effects);
    }
}
