package io.gdbos.core.quality.internal;

import io.gdbos.core.Finding;

/** A check that looks at one row at a time. Implementations are immutable. */
interface RowCheck {
    /** Says of the units of a row what they are. */
    void look(RowView row, RuleTally tally);

    /** What is wrong with a unit that was bad; its place is left empty. */
    Finding explain(Witness witness);
}
