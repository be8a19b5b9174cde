package io.gdbos.core.match;

/** What a field's verdict does to the decision. The strongest effect of all fields decides. Immutable. */
public enum Effect {
    /** Nothing. */
    IGNORED,
    /** It supports a match. */
    AGREES,
    /** It is needed, so that a match stays open. */
    OPEN,
    /** A person has to look. */
    REVIEW,
    /** It rules a match out. */
    CONTRADICTS
}
