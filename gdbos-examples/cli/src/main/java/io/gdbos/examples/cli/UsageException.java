package io.gdbos.examples.cli;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The command line asks for something that cannot be. */
final class UsageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UsageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
