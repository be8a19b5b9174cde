package io.gdbos.core.testkit.truth;

import java.util.Objects;

/**
 * One variation that was applied to one written value. Immutable.
 *
 * @param side who wrote the value
 * @param table the agency's table, or {@code form}
 * @param element the data element
 * @param kind what was done
 */
public record Variation(Side side, String table, String element, VariationKind kind) {
    /** Checks for null. */
    public Variation {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public String toString() {
        return table + "." + element + ":" + kind.id();
    }
}
