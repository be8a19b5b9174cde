package io.gdbos.workflow.task;

/** Why a command on a task was refused. Immutable. */
public enum TaskRefusal {
    /** There is no such task. */
    UNKNOWN_TASK,
    /** The actor's role, agency or region does not entitle to it. */
    NOT_ENTITLED,
    /** Another person has taken it. */
    CLAIMED_BY_ANOTHER,
    /** It is done already. */
    ALREADY_COMPLETED,
    /** An output is no element that the step declares to write. */
    UNDECLARED_OUTPUT,
    /** Somebody else changed the case at the same moment and was first; look again. */
    CASE_CHANGED,
    /** The store refused what the steps behind the task wrote; nothing was kept. */
    NOT_STORED
}
