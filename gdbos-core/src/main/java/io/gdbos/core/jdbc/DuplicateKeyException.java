package io.gdbos.core.jdbc;

import io.gdbos.core.GdbosException;
import java.io.Serial;

/** A row with this key is there already. Nothing of the unit was written. Immutable. */
public final class DuplicateKeyException extends GdbosException {
    @Serial
    private static final long serialVersionUID = 1L;

    DuplicateKeyException(String message, Throwable cause) {
        super(message, "Maybe the same thing was stored before.", cause);
    }
}
