package io.gdbos.core.page;

import java.util.Objects;

/**
 * Text in a page. Immutable.
 *
 * @param text the text, as people read it; it is escaped when written
 */
public record Text(String text) implements Html {
    /** Checks for null. */
    public Text {
        Objects.requireNonNull(text, "text");
    }
}
