package io.gdbos.core;

import java.util.Objects;

/**
 * One thing that a check found. Immutable.
 *
 * @param code a stable code, such as {@code GDB-CAT-012}: letters, digits and hyphens
 * @param severity its weight
 * @param place where it was found: a row and column, a path in a document, an element id; empty when it concerns the
 *     whole
 * @param text the statement; values of elements graded personal are masked in it
 */
public record Finding(String code, Severity severity, String place, BilingualText text) {
    /** Checks that nothing is null and the code is not blank. */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        if (code.isBlank()) {
            throw new IllegalArgumentException("A finding needs a code.");
        }
    }

    /**
     * Makes a finding of severity {@link Severity#ERROR}.
     *
     * @param code the stable code
     * @param place where
     * @param english the English text
     * @param chinese the Chinese text
     * @return the finding
     */
    public static Finding error(String code, String place, String english, String chinese) {
        return new Finding(code, Severity.ERROR, place, BilingualText.of(english, chinese));
    }

    /**
     * Makes a finding of severity {@link Severity#WARNING}.
     *
     * @param code the stable code
     * @param place where
     * @param english the English text
     * @param chinese the Chinese text
     * @return the finding
     */
    public static Finding warning(String code, String place, String english, String chinese) {
        return new Finding(code, Severity.WARNING, place, BilingualText.of(english, chinese));
    }

    /**
     * Makes a finding of severity {@link Severity#INFO}.
     *
     * @param code the stable code
     * @param place where
     * @param english the English text
     * @param chinese the Chinese text
     * @return the finding
     */
    public static Finding info(String code, String place, String english, String chinese) {
        return new Finding(code, Severity.INFO, place, BilingualText.of(english, chinese));
    }
}
