package io.gdbos.examples.enrolment.verify;

import java.util.Locale;

/** How the check of a requirement ended. */
public enum CheckStatus {
    /** Clearly proved. */
    PASSED,
    /** Clearly shown not to hold; a fact for the decision table, not a refusal. */
    NOT_MET,
    /** Neither; an official has to look. */
    DOUBTFUL,
    /** The district's rules do not ask for it in this case. */
    NOT_NEEDED;

    /**
     * The status as a code in case data.
     *
     * @return lower case, words joined by hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The status of a code.
     *
     * @param code what {@link #code()} gave
     * @return the status
     */
    public static CheckStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
