package io.gdbos.core.jdbc;

import io.gdbos.core.GdbosException;
import java.io.Serial;

/**
 * The connection or the disk failed while a commit was under way, so that the unit may be stored or not. The caller
 * must read before it writes again. Immutable.
 */
public final class CommitInDoubtException extends GdbosException {
    @Serial
    private static final long serialVersionUID = 1L;

    CommitInDoubtException(String message, Throwable cause) {
        super(message, "Maybe the disk is full or the database was stopped.", cause);
    }
}
