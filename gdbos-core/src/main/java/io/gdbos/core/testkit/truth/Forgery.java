package io.gdbos.core.testkit.truth;

import java.util.Objects;

/**
 * A forged certificate. Immutable.
 *
 * @param table the table in which a genuine one would be registered
 * @param kind how it is forged
 */
public record Forgery(String table, ForgeryKind kind) {
    /** Checks for null. */
    public Forgery {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(kind, "kind");
    }
}
