package io.gdbos.core;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The root of all exceptions that this SDK throws for reasons outside the caller's code: a store that fails, a file
 * that is broken.
 *
 * <p>The message is one line: what was expected, what came, and where. {@link #hint()} is the line that begins with
 * "Maybe", when a cause can be guessed. Messages never hold values of elements graded personal. Immutable.
 */
public class GdbosException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable String hint;

    /**
     * Makes an exception.
     *
     * @param message one line: what was expected, what came, where
     */
    public GdbosException(String message) {
        this(message, null, null);
    }

    /**
     * Makes an exception with its cause.
     *
     * @param message one line: what was expected, what came, where
     * @param cause what failed below, or null
     */
    public GdbosException(String message, @Nullable Throwable cause) {
        this(message, null, cause);
    }

    /**
     * Makes an exception with a hint and a cause.
     *
     * @param message one line: what was expected, what came, where
     * @param hint a guess at the cause, a sentence that begins with "Maybe", or null
     * @param cause what failed below, or null
     */
    public GdbosException(String message, @Nullable String hint, @Nullable Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    /**
     * A guess at the cause.
     *
     * @return a sentence that begins with "Maybe", or null when nothing can be guessed
     */
    public final @Nullable String hint() {
        return hint;
    }
}
