package io.gdbos.workflow;

/** At which point of an activity the clock of a case is read. Immutable. */
public enum Moment {
    /** The case comes to the activity, or is started. */
    BEGIN,
    /** A person takes the task. */
    CLAIM,
    /** The activity is done, or has failed for good. */
    COMPLETE
}
