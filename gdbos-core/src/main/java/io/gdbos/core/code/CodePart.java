package io.gdbos.core.code;

import io.gdbos.core.BilingualText;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a part of an identifier means: one row of {@link CodePartTable}. Immutable.
 *
 * @param from the first value of the part that means this
 * @param to the last one, as long as the first
 * @param id a stable id, such as {@code subdistrict}
 * @param name what it is called
 * @param since the first day on which it counts, or null when it is not known
 * @param until the last day, or null when there is none or it is not known
 * @param basis the standard that says so
 * @param isVerified whether the row was compared with the primary text
 */
public record CodePart(
        String from,
        String to,
        String id,
        BilingualText name,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String basis,
        boolean isVerified) {
    /** Checks the range. */
    public CodePart {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(basis, "basis");
        if (from.length() != to.length() || from.compareTo(to) > 0) {
            throw new IllegalArgumentException(
                    "A range needs ends of one length in order; came " + from + " to " + to + " for " + id + ".");
        }
    }

    boolean holds(String part) {
        return part.length() == from.length() && from.compareTo(part) <= 0 && part.compareTo(to) <= 0;
    }

    Standing standing(LocalDate date) {
        if (until != null && date.isAfter(until)) {
            return Standing.NOT_IN_FORCE;
        }
        if (since == null) {
            return Standing.KNOWN;
        }
        return date.isBefore(since) ? Standing.NOT_IN_FORCE : Standing.IN_FORCE;
    }
}
