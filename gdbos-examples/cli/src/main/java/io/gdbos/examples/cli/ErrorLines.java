package io.gdbos.examples.cli;

import io.gdbos.core.GdbosException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Prints an error as one line, and at most one more that begins with "Maybe". Confined to one thread. */
final class ErrorLines {
    private final PrintWriter err;

    ErrorLines(PrintWriter err) {
        this.err = err;
    }

    void print(Throwable error, boolean verbose) {
        if (error instanceof GdbosException expected) {
            print(String.valueOf(expected.getMessage()), expected.hint());
        } else if (error instanceof UsageException usage) {
            print(String.valueOf(usage.getMessage()), null);
        } else {
            print(
                    error.getClass().getSimpleName() + ": " + error.getMessage(),
                    "Maybe a defect; --verbose shows where it happened.");
        }
        if (verbose) {
            error.printStackTrace(err);
        }
        err.flush();
    }

    void line(String text) {
        err.println(text);
        err.flush();
    }

    void print(String message, @Nullable String hint) {
        err.println("error: " + oneLine(message));
        if (hint != null) {
            err.println(oneLine(hint));
        }
        err.flush();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
