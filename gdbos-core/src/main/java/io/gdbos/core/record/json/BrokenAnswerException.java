package io.gdbos.core.record.json;

import io.gdbos.core.GdbosException;
import java.io.Serial;

/** An answer that is JSON but not what its description says. Never leaves the package. */
final class BrokenAnswerException extends GdbosException {
    @Serial
    private static final long serialVersionUID = 1L;

    BrokenAnswerException(String message) {
        super(message);
    }
}
