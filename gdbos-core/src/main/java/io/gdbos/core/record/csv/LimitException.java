package io.gdbos.core.record.csv;

import java.io.Serial;

/** Stops the parser where a limit is passed. */
final class LimitException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final int column;

    LimitException(String problem, int column) {
        super(problem, null, false, false);
        this.problem = problem;
        this.column = column;
    }

    /** Which limit, as the beginning of a sentence. */
    String problem() {
        return problem;
    }

    /** The column, from 0, in which it was passed. */
    int column() {
        return column;
    }
}
