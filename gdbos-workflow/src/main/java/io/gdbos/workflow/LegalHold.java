package io.gdbos.workflow;

import java.time.Instant;
import java.util.Objects;

/**
 * That a case must not be erased for the time being, such as during an appeal. Immutable.
 *
 * @param caseId the id of the case
 * @param reason why, one line without personal data
 * @param since from when on
 */
public record LegalHold(String caseId, String reason, Instant since) {
    /** Checks for null. */
    public LegalHold {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(since, "since");
    }
}
