package io.gdbos.workflow;

/** Who does the work of a step. Immutable. */
public enum StepKind {
    /** A program does it; the case does not wait. */
    AUTOMATIC,
    /** An official does it; the case waits for the task. */
    HUMAN,
    /** The applicant does it, such as handing in a material at a window; the case waits for it. */
    APPLICANT
}
