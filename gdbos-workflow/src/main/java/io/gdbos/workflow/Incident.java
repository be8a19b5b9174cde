package io.gdbos.workflow;

import java.time.Instant;
import java.util.Objects;

/**
 * A case that cannot go on before an operator has looked. Immutable.
 *
 * @param caseId the id of the case
 * @param activity the id of the step or choice
 * @param iteration how often the case has come to it, counted from 1
 * @param reason what went wrong, or why it may be tried again; one line without personal data
 * @param at when it was given up, or tried again, in the case's own time
 * @param isOpen whether it still waits for an operator
 */
public record Incident(String caseId, String activity, int iteration, String reason, Instant at, boolean isOpen) {
    /** Checks for null. */
    public Incident {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }
}
