package io.gdbos.core.match;

/** What comparing two values of one field gave. Immutable. */
public enum Verdict {
    /** Written alike. */
    SAME,
    /** Not written alike, but perhaps or surely the same; {@link VariantKind} says in what they differ. */
    VARIANT,
    /** Not the same. */
    DIFFERENT,
    /** One of them, or both, are absent. */
    MISSING,
    /** Both are there, and they cannot be compared: one cannot be read, or they have nothing in common. */
    NOT_COMPARABLE
}
