package io.gdbos.catalog;

import io.gdbos.core.agency.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * One step that was taken, by whom and when. Immutable.
 *
 * @param step the step
 * @param actor who took it
 * @param at when, cut to microseconds
 * @param note what was said with it; may be empty
 */
public record LifeCycleEvent(LifeCycleStep step, Actor actor, Instant at, String note) {
    /** Cuts the instant. */
    public LifeCycleEvent {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(actor, "actor");
        at = at.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(note, "note");
    }
}
