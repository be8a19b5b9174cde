package io.gdbos.workflow.task;

/** What a person wants to do with a task. Immutable. */
public enum TaskAction {
    /** Take it, so that nobody else does it. */
    CLAIM,
    /** Do it. */
    COMPLETE
}
