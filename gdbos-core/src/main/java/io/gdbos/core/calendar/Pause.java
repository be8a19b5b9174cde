package io.gdbos.core.calendar;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which a limit did not run. Immutable.
 *
 * @param reason why
 * @param from when it began
 * @param to when it ended, or null while it lasts
 */
public record Pause(
        PauseReason reason, Instant from, @Nullable Instant to) {
    /** Refuses an end before the beginning. */
    public Pause {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A pause ends after it begins; came " + from + " to " + to + " for " + reason.kind() + ".");
        }
    }

    /**
     * Whether the pause lasts.
     *
     * @return true while it has no end
     */
    public boolean isOpen() {
        return to == null;
    }
}
