package io.gdbos.examples.enrolment;

import io.gdbos.core.GdbosException;
import java.io.Serial;

/** The season was asked to stop and did; the same command resumes it. Immutable. */
public final class SeasonStoppedException extends GdbosException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the exception. */
    public SeasonStoppedException() {
        super("stopped; run the same command again to resume");
    }
}
