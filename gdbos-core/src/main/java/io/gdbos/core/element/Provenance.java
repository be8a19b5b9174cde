package io.gdbos.core.element;

import java.util.Objects;

/**
 * Where a code list comes from. Immutable.
 *
 * @param standard the standard or practice that sets the codes, with number and year
 * @param origin the compilation from which they were taken, or {@code own}
 * @param licence under which licence that compilation may be used; {@code facts} where only codes and names were taken
 */
public record Provenance(String standard, String origin, String licence) {
    /** Checks for null. */
    public Provenance {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(licence, "licence");
    }

    /**
     * Of one's own making.
     *
     * @param standard the standard or practice that sets the codes
     * @return the provenance, own origin, for the licence of the program that holds the list
     */
    public static Provenance own(String standard) {
        return new Provenance(standard, "own", "own");
    }
}
