package io.gdbos.core.protect;

/** The event from which a period of retention is counted. Immutable. */
public enum RetentionEvent {
    /** The data were collected, or an entry was written. */
    COLLECTED,
    /** The case that they served was concluded. */
    CASE_ENDED,
    /** The purpose that they served was reached, cannot be reached any more, or was given up. */
    PURPOSE_ENDED
}
