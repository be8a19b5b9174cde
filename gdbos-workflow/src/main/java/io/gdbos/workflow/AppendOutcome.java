package io.gdbos.workflow;

import java.util.Objects;

/** What came of storing a stretch of a case. Immutable. */
public sealed interface AppendOutcome {
    /** It is on disk. */
    record Committed() implements AppendOutcome {}

    /** Somebody else changed the case first, or started it. Nothing was stored. */
    record Stale() implements AppendOutcome {}

    /**
     * The store cannot take it, for instance since a write of a step contradicts what is there. Nothing was stored.
     *
     * @param reason why, one line without personal data
     */
    record Rejected(String reason) implements AppendOutcome {
        /** Checks for null. */
        public Rejected {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
