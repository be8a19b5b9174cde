package io.gdbos.workflow;

import java.util.Objects;

/** What came of letting an incident be tried again. Immutable. */
public sealed interface IncidentOutcome {
    /**
     * It was tried again, and the case went on as far as it could; it may have stopped once more.
     *
     * @param now the case as it is now
     */
    record Retried(Case now) implements IncidentOutcome {
        /** Checks for null. */
        public Retried {
            Objects.requireNonNull(now, "now");
        }
    }

    /**
     * It was not tried again; nothing has changed.
     *
     * @param caseId the id of the case
     * @param reason why, in one line
     */
    record Refused(String caseId, String reason) implements IncidentOutcome {
        /** Checks for null. */
        public Refused {
            Objects.requireNonNull(caseId, "caseId");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
