package io.gdbos.workflow.history;

/** What happened to a case. Immutable. */
public enum EventType {
    /** The case began; its values are the inputs. Always the first event. */
    CASE_STARTED,
    /** An automatic step was done; its values are the outputs. */
    STEP_COMPLETED,
    /** A choice took one of its paths. */
    CHOICE_TAKEN,
    /** The case began to wait for a person. */
    TASK_CREATED,
    /** A person took a task. */
    TASK_CLAIMED,
    /** A person did a task; its values are the outputs. */
    TASK_COMPLETED,
    /** A step or choice cannot go on until an operator looks. */
    INCIDENT_RAISED,
    /** An operator lets a step or choice be tried again. */
    INCIDENT_RETRIED,
    /** The case ended; its activity is the end that was reached last. Always the last event. */
    CASE_ENDED
}
