package io.gdbos.examples.enrolment.rules;

import java.util.Objects;

/**
 * How lately a residence card must have been endorsed. Immutable.
 *
 * @param endorsedWithinMonths the most months between the endorsement and the day on which the season opens
 * @param legalBasis the clause
 */
public record ResidenceCardRule(int endorsedWithinMonths, String legalBasis) {
    /** Checks the months. */
    public ResidenceCardRule {
        Objects.requireNonNull(legalBasis, "legalBasis");
        if (endorsedWithinMonths < 1) {
            throw new IllegalArgumentException(
                    "A card must be endorsed within at least 1 month; came " + endorsedWithinMonths + ".");
        }
    }
}
