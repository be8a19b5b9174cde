package io.gdbos.workflow.task;

import java.util.Objects;

/** What came of a command on a task. Immutable. */
public sealed interface TaskOutcome {
    /**
     * It was done, and is on disk.
     *
     * @param task the task as it is now
     */
    record Done(Task task) implements TaskOutcome {
        /** Checks for null. */
        public Done {
            Objects.requireNonNull(task, "task");
        }
    }

    /**
     * It was not done; nothing has changed.
     *
     * @param taskId the id of the task
     * @param refusal why
     * @param reason the same in one line
     */
    record Refused(String taskId, TaskRefusal refusal, String reason) implements TaskOutcome {
        /** Checks for null. */
        public Refused {
            Objects.requireNonNull(taskId, "taskId");
            Objects.requireNonNull(refusal, "refusal");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
