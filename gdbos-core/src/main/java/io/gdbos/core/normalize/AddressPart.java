package io.gdbos.core.normalize;

import java.util.Objects;

/**
 * One stretch of an address. Places count code points of the address as it was written, so that a rare character
 * outside the basic plane is one. Personal: {@link #toString()} says level and place only. Immutable.
 *
 * @param level what it says
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param text what was written there
 * @param normal its normal form: divisions by their full names, numbers in Arabic digits without their suffixes; empty
 *     for separators
 */
public record AddressPart(AddressLevel level, int start, int end, String text, String normal) {
    /** Checks the places. */
    public AddressPart {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(normal, "normal");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A part needs a beginning before its end; came " + start + " to " + end + ".");
        }
    }

    @Override
    public String toString() {
        return level + "[" + start + "," + end + ")";
    }
}
