package io.gdbos.core.jdbc;

import io.gdbos.core.GdbosException;
import java.io.Serial;

/**
 * A write met other rows than it expected, usually since somebody else changed them first. Nothing of its unit was
 * written; reading again and deciding again may help. Immutable.
 */
public final class StaleWriteException extends GdbosException {
    @Serial
    private static final long serialVersionUID = 1L;

    StaleWriteException(String message) {
        super(message, "Maybe another caller changed the row first; read it again.", null);
    }
}
