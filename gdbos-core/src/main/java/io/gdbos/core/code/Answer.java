package io.gdbos.core.code;

/** An answer that may stay open. Immutable. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** Whoever was asked cannot tell. */
    OPEN
}
