package io.gdbos.core.element;

/** How well an entry of a code list is known to be right. Immutable. */
public enum Certainty {
    /** Compared with the standard, or taken from a compilation that several others agree with. */
    VERIFIED,
    /** Not compared with the standard: to be confirmed before anything is refused for it. */
    UNVERIFIED,
    /** Not in the standard at all: a practice of some authority beside it. */
    NONSTANDARD
}
