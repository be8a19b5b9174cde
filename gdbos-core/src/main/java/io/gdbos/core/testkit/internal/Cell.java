package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.truth.VariationKind;
import org.jspecify.annotations.Nullable;

/**
 * A value as it is written, and how that departs from the true one. Immutable.
 *
 * @param text the text
 * @param kind the variation, null when the value is written as it is
 */
record Cell(String text, @Nullable VariationKind kind) {
    static Cell clean(String text) {
        return new Cell(text, null);
    }
}
