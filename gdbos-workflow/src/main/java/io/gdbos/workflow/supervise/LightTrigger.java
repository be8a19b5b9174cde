package io.gdbos.workflow.supervise;

/** What a light rule looks at. Immutable. */
public enum LightTrigger {
    /** The statutory limit has passed. */
    STATUTORY_LIMIT_PASSED,
    /** The committed limit has passed. */
    COMMITTED_LIMIT_PASSED,
    /** The limit of a step has passed, even if that of the case has not. */
    STEP_LIMIT_PASSED,
    /** The committed limit ends with this day, or this hour. */
    DUE_TODAY,
    /** At most so many units of the committed limit are left. */
    REMAINING_AMOUNT,
    /** At most so many percent of the committed limit are left. */
    REMAINING_SHARE
}
