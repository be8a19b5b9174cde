package io.gdbos.core.calendar;

import io.gdbos.core.BilingualText;
import java.time.Instant;
import java.util.Objects;

/**
 * A limit made longer (延长审批), which is not a pause. Immutable.
 *
 * @param by how much longer, in the unit of the limit
 * @param at when it was granted
 * @param reason why, as the applicant is told
 * @param legalBasis the provision that allows it
 * @param approver who approved it: a token or an office, never a name; empty when nobody had to
 */
public record Extension(TimeLimit by, Instant at, BilingualText reason, String legalBasis, String approver) {
    /** Checks for null. */
    public Extension {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(approver, "approver");
    }

    /**
     * Makes an extension that nobody had to approve.
     *
     * @param by how much longer
     * @param at when it was granted
     * @param reason why
     * @param legalBasis the provision that allows it
     */
    public Extension(TimeLimit by, Instant at, BilingualText reason, String legalBasis) {
        this(by, at, reason, legalBasis, "");
    }
}
