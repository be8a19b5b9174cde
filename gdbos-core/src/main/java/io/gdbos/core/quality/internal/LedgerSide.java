package io.gdbos.core.quality.internal;

/** On which side of a comparison an entry stands. Immutable. */
enum LedgerSide {
    /** Of the resource that is checked. */
    HERE,
    /** Of the resource that it is compared with. */
    THERE
}
