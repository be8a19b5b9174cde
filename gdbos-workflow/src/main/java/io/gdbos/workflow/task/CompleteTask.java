package io.gdbos.workflow.task;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.record.Value;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A person has done a task. Immutable; {@link #toString()} names values, never shows them.
 *
 * @param taskId the id of the task
 * @param outputs values for elements that the step declares to write
 * @param actor who did it
 * @param comment the reason, for the log; may be empty
 */
public record CompleteTask(String taskId, Map<String, Value> outputs, Actor actor, String comment) {
    /** Copies the map. */
    public CompleteTask {
        Objects.requireNonNull(taskId, "taskId");
        outputs = Collections.unmodifiableMap(new TreeMap<>(outputs));
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(comment, "comment");
    }

    @Override
    public String toString() {
        return "CompleteTask[" + taskId + " " + outputs.keySet() + "]";
    }
}
