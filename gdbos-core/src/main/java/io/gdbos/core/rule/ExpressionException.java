package io.gdbos.core.rule;

import io.gdbos.core.GdbosException;
import java.io.Serial;

/** An expression that cannot be read. The message says what was expected and what came. Immutable. */
public final class ExpressionException extends GdbosException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int position;

    ExpressionException(String message, int position) {
        super(message + " (position " + position + ")");
        this.position = position;
    }

    /**
     * Where in the text the trouble lies.
     *
     * @return the position, counted from 1
     */
    public int position() {
        return position;
    }
}
