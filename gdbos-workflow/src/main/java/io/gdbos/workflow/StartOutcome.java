package io.gdbos.workflow;

import io.gdbos.core.Finding;
import java.util.Objects;

/** What came of the wish to start a case. Immutable. */
public sealed interface StartOutcome {
    /**
     * The id of the case.
     *
     * @return the id
     */
    String caseId();

    /**
     * The case was started and went on as far as it could; all of it is on disk.
     *
     * @param now the case as it is now
     */
    record Started(Case now) implements StartOutcome {
        /** Checks for null. */
        public Started {
            Objects.requireNonNull(now, "now");
        }

        @Override
        public String caseId() {
            return now.id();
        }
    }

    /**
     * The case had been started before, with the same content. Nothing has changed.
     *
     * @param now the case as it is now
     */
    record AlreadyStarted(Case now) implements StartOutcome {
        /** Checks for null. */
        public AlreadyStarted {
            Objects.requireNonNull(now, "now");
        }

        @Override
        public String caseId() {
            return now.id();
        }
    }

    /**
     * A case of this key had been started before, with different content. Nothing has changed.
     *
     * @param existing the case as it is now
     */
    record Conflict(Case existing) implements StartOutcome {
        /** Checks for null. */
        public Conflict {
            Objects.requireNonNull(existing, "existing");
        }

        @Override
        public String caseId() {
            return existing.id();
        }
    }

    /**
     * The case cannot be started. Nothing has changed.
     *
     * @param caseId the id it would have had
     * @param finding why
     */
    record Refused(String caseId, Finding finding) implements StartOutcome {
        /** Checks for null. */
        public Refused {
            Objects.requireNonNull(caseId, "caseId");
            Objects.requireNonNull(finding, "finding");
        }
    }
}
