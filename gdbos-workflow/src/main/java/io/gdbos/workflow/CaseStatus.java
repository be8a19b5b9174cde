package io.gdbos.workflow;

/** How a case stands. Immutable. */
public enum CaseStatus {
    /** It can go on by itself; the engine is at it, or {@link WorkflowEngine#resume(int)} will be. */
    RUNNING,
    /** It waits for a person. */
    WAITING,
    /** It waits for an operator to look at an incident, and maybe for a person as well. */
    STOPPED,
    /** It has come to its end. */
    ENDED
}
