package io.gdbos.workflow;

import io.gdbos.workflow.history.Erasure;
import java.util.Objects;

/** What came of erasing a case. Immutable. */
public sealed interface EraseOutcome {
    /**
     * The case has no data any longer.
     *
     * @param erasure what was kept of it; of the first erasure, when it had been erased before
     */
    record Erased(Erasure erasure) implements EraseOutcome {}

    /**
     * Nothing was changed.
     *
     * @param caseId the id of the case
     * @param reason why
     */
    record Refused(String caseId, Reason reason) implements EraseOutcome {
        /** Checks for null. */
        public Refused {
            Objects.requireNonNull(caseId, "caseId");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Why a case is not erased. */
    enum Reason {
        /** There is no such case. */
        UNKNOWN_CASE,
        /** The case has not ended. */
        NOT_ENDED,
        /** A {@link LegalHold} forbids it. */
        HELD,
        /** The events have no salts, so that what is left of them would tell what was erased. */
        NOT_SALTED,
        /** An effect met other rows than it expected, or somebody changed the case at the same moment. */
        NOT_STORED
    }
}
