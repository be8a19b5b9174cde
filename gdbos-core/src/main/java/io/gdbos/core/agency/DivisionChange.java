package io.gdbos.core.agency;

import io.gdbos.core.code.RegionCode;
import java.util.List;
import java.util.Objects;

/**
 * One thing that happened to a division. Immutable.
 *
 * @param year the year in which it happened; the table does not know the day
 * @param kind what happened
 * @param from the division it happened to
 * @param to the codes that took over, in order; empty when none is known
 */
public record DivisionChange(int year, Kind kind, Division from, List<RegionCode> to) {
    /** Copies the codes. */
    public DivisionChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        to = List.copyOf(to);
    }

    /** What may happen to a division. */
    public enum Kind {
        /** It got another name and kept its code. */
        RENAMED,
        /** It went on under another code, mostly with another name or rank. */
        RECODED,
        /** It became part of a division that had been there before, or that was made of several. */
        MERGED,
        /** Several divisions share what it was. */
        SPLIT,
        /** It went on and gave a part away. */
        PART_CEDED,
        /** It ended; the table names no successor. */
        ENDED
    }
}
