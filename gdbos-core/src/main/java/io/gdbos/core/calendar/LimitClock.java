package io.gdbos.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A legal time limit at work: it starts, pauses, resumes, is extended, ends. Pauses may overlap; the limit runs while
 * none is open. Due days are recomputed from the calendar whenever they are asked for, since a notice may change them.
 *
 * <p>A pause that begins and ends on the same day costs no day: the day on which it begins is still counted, the day
 * on which it ends is not. Immutable: every command returns a new clock.
 *
 * @param limit how long
 * @param rule how days are counted
 * @param zone the zone of the jurisdiction, in which days begin
 * @param startedAt the event that started the limit
 * @param pauses the pauses in the order in which they began
 * @param extensions the extensions in the order in which they were granted
 * @param endedAt when what had to be done was done, or null
 */
public record LimitClock(
        TimeLimit limit,
        CountingRule rule,
        ZoneId zone,
        Instant startedAt,
        List<Pause> pauses,
        List<Extension> extensions,
        @Nullable Instant endedAt) {
    /** Copies the lists. */
    public LimitClock {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(startedAt, "startedAt");
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    /**
     * Starts a clock.
     *
     * @param limit how long
     * @param rule how days are counted
     * @param zone the zone of the jurisdiction
     * @param at the event that starts the limit
     * @return a running clock
     */
    public static LimitClock start(TimeLimit limit, CountingRule rule, ZoneId zone, Instant at) {
        return new LimitClock(limit, rule, zone, at, List.of(), List.of(), null);
    }

    /**
     * Pauses the clock.
     *
     * @param reason why; the same kind may be open only once
     * @param at when
     * @return the paused clock
     * @throws IllegalStateException when the clock has ended, or a pause of this kind is open
     */
    public LimitClock pause(PauseReason reason, Instant at) {
        requireRunningAt(at);
        if (openPause(reason.kind()) >= 0) {
            throw new IllegalStateException("The limit is already paused for \"" + reason.kind() + "\".");
        }
        List<Pause> more = new ArrayList<>(pauses);
        more.add(new Pause(reason, at, null));
        return with(more, extensions, null);
    }

    /**
     * Ends a pause. The limit runs again when no other pause is open.
     *
     * @param kind the kind of the pause's reason
     * @param at when
     * @return the clock
     * @throws IllegalStateException when no pause of this kind is open
     */
    public LimitClock resume(String kind, Instant at) {
        requireRunningAt(at);
        int open = openPause(kind);
        if (open < 0) {
            throw new IllegalStateException("The limit is not paused for \"" + kind + "\".");
        }
        List<Pause> more = new ArrayList<>(pauses);
        Pause pause = more.get(open);
        more.set(open, new Pause(pause.reason(), pause.from(), at));
        return with(more, extensions, null);
    }

    /**
     * Makes the limit longer.
     *
     * @param extension by how much, why, and by which provision
     * @return the clock
     * @throws IllegalArgumentException when the unit is not that of the limit
     */
    public LimitClock extend(Extension extension) {
        requireRunningAt(extension.at());
        if (extension.by().unit() != limit.unit()) {
            throw new IllegalArgumentException(
                    "A limit is extended in its own unit; came " + limit + " and " + extension.by() + ".");
        }
        List<Extension> more = new ArrayList<>(extensions);
        more.add(extension);
        return with(pauses, more, null);
    }

    /**
     * Ends the clock, because what had to be done was done. Open pauses end with it.
     *
     * @param at when
     * @return the ended clock
     */
    public LimitClock end(Instant at) {
        requireRunningAt(at);
        List<Pause> closed = pauses.stream()
                .map(pause -> pause.isOpen() ? new Pause(pause.reason(), pause.from(), at) : pause)
                .toList();
        return with(closed, extensions, at);
    }

    /**
     * Where the clock stands.
     *
     * @return its state
     */
    public State state() {
        if (endedAt != null) {
            return State.ENDED;
        }
        return pauses.stream().anyMatch(Pause::isOpen) ? State.PAUSED : State.RUNNING;
    }

    /**
     * The limit with its extensions.
     *
     * @return the whole limit
     */
    public TimeLimit totalLimit() {
        TimeLimit total = limit;
        for (Extension extension : extensions) {
            total = total.plus(extension.by());
        }
        return total;
    }

    /**
     * The last day of the limit.
     *
     * @param calendar the working days
     * @return the day; empty while a pause is open before whose beginning the limit had not run out
     */
    public Optional<LocalDate> dueDate(WorkingDayCalendar calendar) {
        return Optional.ofNullable(LimitArithmetic.dueDate(this, calendar));
    }

    /**
     * The first instant that is too late: the end of the due day, or the end of the last hour.
     *
     * @param calendar the working days
     * @return the instant; empty while a pause is open before whose beginning the limit had not run out
     */
    public Optional<Instant> dueAt(WorkingDayCalendar calendar) {
        return Optional.ofNullable(LimitArithmetic.dueAt(this, calendar));
    }

    /**
     * Whether the limit had run out before it ended, or, if it runs, before a moment.
     *
     * @param calendar the working days
     * @param now the moment
     * @return true when it was or is too late
     */
    public boolean isOverdue(WorkingDayCalendar calendar, Instant now) {
        Instant until = endedAt == null || now.isBefore(endedAt) ? now : endedAt;
        return dueAt(calendar).map(due -> !until.isBefore(due)).orElse(false);
    }

    /**
     * How much of the limit had been used up at a moment, pauses left out.
     *
     * @param calendar the working days
     * @param now the moment; after the end of the clock, the end counts
     * @return whole units of the limit: a day counts once it has begun
     */
    public long used(WorkingDayCalendar calendar, Instant now) {
        return LimitArithmetic.used(this, calendar, endedAt == null || now.isBefore(endedAt) ? now : endedAt);
    }

    /**
     * How much of the limit is left at a moment.
     *
     * @param calendar the working days
     * @param now the moment
     * @return units of the limit; 0 on the last day, negative when it is overdue
     */
    public long remaining(WorkingDayCalendar calendar, Instant now) {
        return totalLimit().amount() - used(calendar, now);
    }

    private int openPause(String kind) {
        for (int i = 0; i < pauses.size(); i++) {
            if (pauses.get(i).isOpen() && pauses.get(i).reason().kind().equals(kind)) {
                return i;
            }
        }
        return -1;
    }

    private LimitClock with(List<Pause> newPauses, List<Extension> newExtensions, @Nullable Instant newEnd) {
        return new LimitClock(limit, rule, zone, startedAt, newPauses, newExtensions, newEnd);
    }

    private void requireRunningAt(Instant at) {
        if (endedAt != null) {
            throw new IllegalStateException("The limit ended at " + endedAt + "; it takes no command after that.");
        }
        if (at.isBefore(startedAt)) {
            throw new IllegalArgumentException("The limit started at " + startedAt + "; came the earlier " + at + ".");
        }
    }

    /** Where a clock stands. */
    public enum State {
        /** Time counts. */
        RUNNING,
        /** At least one pause is open; time does not count. */
        PAUSED,
        /** It is over. */
        ENDED
    }
}
