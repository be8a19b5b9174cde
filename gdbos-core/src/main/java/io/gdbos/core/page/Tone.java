package io.gdbos.core.page;

import java.util.Locale;

/** What a figure or a mark says about the state of things. Every tone is told by its words too, never by colour alone. */
public enum Tone {
    /** Neither good nor bad. */
    PLAIN,
    /** As it should be. */
    GOOD,
    /** Someone should look at it. */
    ATTENTION,
    /** Something is wrong. */
    BAD;

    String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
