package io.gdbos.workflow.step;

import io.gdbos.core.GdbosException;
import java.io.Serial;

/**
 * Thrown by a step when nothing can go on: a store has failed, an output has gone. It leaves the engine as it is;
 * nothing of the stretch is kept for any case of the call, which can be given again later. Immutable.
 */
public final class StepAbortedException extends GdbosException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message one line: what was expected, what came, where
     * @param cause what failed below
     */
    public StepAbortedException(String message, Throwable cause) {
        super(message, cause);
    }
}
