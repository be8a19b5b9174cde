package io.gdbos.catalog.share;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.calendar.LimitClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to share, with everything that happened to it. {@link ShareRequestDesk} moves it on. Immutable.
 *
 * @param id the id
 * @param need what is asked for, and why
 * @param state where it stands
 * @param events the steps taken, oldest first
 * @param running the time limit that runs now, or null when none does
 * @param isOverdue whether the running limit was found to be over
 */
public record ShareRequest(
        String id,
        ShareNeed need,
        ShareRequestState state,
        List<Event> events,
        @Nullable RunningLimit running,
        boolean isOverdue) {
    /** Copies the events. */
    public ShareRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(state, "state");
        events = List.copyOf(events);
    }

    /**
     * A new request.
     *
     * @param id the id
     * @param need what is asked for, and why
     * @return the request in state {@link ShareRequestState#DRAFT}
     */
    public static ShareRequest of(String id, ShareNeed need) {
        return new ShareRequest(id, need, ShareRequestState.DRAFT, List.of(), null, false);
    }

    ShareRequest after(Event event, @Nullable RunningLimit next) {
        List<Event> more = new ArrayList<>(events);
        more.add(event);
        return new ShareRequest(id, need, event.step().to(), more, next, false);
    }

    ShareRequest with(@Nullable RunningLimit limit, boolean overdue) {
        return new ShareRequest(id, need, state, events, limit, overdue);
    }

    /**
     * A step that was taken.
     *
     * @param step the step
     * @param actor who took it
     * @param at when, cut to microseconds
     * @param note the reason, and for a refusal its basis; empty when none is needed
     */
    public record Event(ShareRequestStep step, Actor actor, Instant at, String note) {
        /** Cuts the instant. */
        public Event {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(actor, "actor");
            at = at.truncatedTo(ChronoUnit.MICROS);
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * A time limit that runs.
     *
     * @param rule the rule that sets it
     * @param clock the clock on it
     */
    public record RunningLimit(DeadlineRule rule, LimitClock clock) {
        /** Checks for null. */
        public RunningLimit {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(clock, "clock");
        }
    }
}
