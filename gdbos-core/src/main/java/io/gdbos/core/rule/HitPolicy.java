package io.gdbos.core.rule;

/** Which rows of a decision table give the answer. Immutable. */
public enum HitPolicy {
    /** The first row that applies, in the order of the rows. */
    FIRST,
    /** Exactly one row may apply; two are a conflict that the table leaves open. */
    UNIQUE,
    /** All rows that apply, in the order of the rows. */
    COLLECT
}
