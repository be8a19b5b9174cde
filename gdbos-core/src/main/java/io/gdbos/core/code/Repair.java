package io.gdbos.core.code;

import java.util.Objects;

/**
 * One slip of typing that would explain a wrong check character: undone, the identifier is right. A wrong number has
 * several such explanations; which one holds, only a register or the person can tell. Immutable.
 *
 * @param typo what may have happened
 * @param position where, from 1, in the normal form: the character that was mistyped, or the first of two that were
 *     swapped
 * @param value the identifier without the slip
 * @param <T> the type of identifier
 */
public record Repair<T>(Typo typo, int position, T value) {
    /** Checks the parts. */
    public Repair {
        Objects.requireNonNull(typo, "typo");
        Objects.requireNonNull(value, "value");
        if (position < 1) {
            throw new IllegalArgumentException("A position counts from 1; came " + position + ".");
        }
    }

    /** How people mistype identifiers. Immutable. */
    public enum Typo {
        /** Two neighbours are swapped. */
        SWAPPED,
        /** One character is another one. */
        CHANGED
    }
}
