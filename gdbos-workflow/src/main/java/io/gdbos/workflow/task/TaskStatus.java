package io.gdbos.workflow.task;

/** How far a task has come. Immutable. */
public enum TaskStatus {
    /** Anyone who is entitled may take or do it. */
    OPEN,
    /** One person has taken it. */
    CLAIMED,
    /** It is done. */
    COMPLETED
}
