package io.gdbos.core.rule;

import java.util.Objects;

/**
 * The regulation a rule rests on. Immutable.
 *
 * @param text the regulation with its number, year and clause, in its own language
 * @param isVerified whether somebody has read the clause; what is copied from elsewhere is not verified
 */
public record LegalBasis(String text, boolean isVerified) {
    /** Checks that there is a text. */
    public LegalBasis {
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("A legal basis needs a text.");
        }
    }

    /**
     * A basis whose clause somebody has read.
     *
     * @param text the regulation
     * @return the basis
     */
    public static LegalBasis verified(String text) {
        return new LegalBasis(text, true);
    }

    /**
     * A basis that nobody has checked yet.
     *
     * @param text the regulation
     * @return the basis
     */
    public static LegalBasis unverified(String text) {
        return new LegalBasis(text, false);
    }
}
