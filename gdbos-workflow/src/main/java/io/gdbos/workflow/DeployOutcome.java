package io.gdbos.workflow;

import io.gdbos.core.Findings;
import java.util.Objects;

/** What came of deploying a definition. Immutable. */
public sealed interface DeployOutcome {
    /**
     * Cases can be started on it; it is on disk.
     *
     * @param digest the digest of the definition
     * @param isNew whether it was not there before
     */
    record Deployed(String digest, boolean isNew) implements DeployOutcome {
        /** Checks for null. */
        public Deployed {
            Objects.requireNonNull(digest, "digest");
        }
    }

    /**
     * It cannot run. Nothing has changed.
     *
     * @param findings what is wrong with it
     */
    record Refused(Findings findings) implements DeployOutcome {
        /** Checks for null. */
        public Refused {
            Objects.requireNonNull(findings, "findings");
        }
    }
}
