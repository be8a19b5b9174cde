package io.gdbos.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a clock's limit, pauses and extensions become a due day. */
final class LimitArithmetic {
    private LimitArithmetic() {}

    static @Nullable LocalDate dueDate(LimitClock clock, WorkingDayCalendar calendar) {
        if (clock.limit().unit() == TimeLimit.Unit.HOURS) {
            Instant due = dueHour(clock);
            return due == null ? null : day(clock, due);
        }
        LocalDate cursor = dayBeforeFirst(clock);
        long left = clock.totalLimit().amount();
        for (Stretch pause : stretches(clock)) {
            LocalDate from = later(cursor, day(clock, pause.from));
            long free = count(clock, calendar, cursor, from);
            if (free >= left) {
                return closing(clock, calendar, plus(clock, calendar, cursor, left));
            }
            if (pause.to == null) {
                return null;
            }
            left -= free;
            cursor = later(cursor, day(clock, pause.to));
        }
        return closing(clock, calendar, plus(clock, calendar, cursor, left));
    }

    static @Nullable Instant dueAt(LimitClock clock, WorkingDayCalendar calendar) {
        if (clock.limit().unit() == TimeLimit.Unit.HOURS) {
            return dueHour(clock);
        }
        LocalDate due = dueDate(clock, calendar);
        return due == null ? null : due.plusDays(1).atStartOfDay(clock.zone()).toInstant();
    }

    static long used(LimitClock clock, WorkingDayCalendar calendar, Instant until) {
        if (!until.isAfter(clock.startedAt())) {
            return 0;
        }
        boolean isHours = clock.limit().unit() == TimeLimit.Unit.HOURS;
        return isHours ? usedTime(clock, until).toHours() : usedDays(clock, calendar, day(clock, until));
    }

    private static long usedDays(LimitClock clock, WorkingDayCalendar calendar, LocalDate until) {
        LocalDate cursor = dayBeforeFirst(clock);
        long used = 0;
        for (Stretch pause : stretches(clock)) {
            LocalDate from = earlier(until, later(cursor, day(clock, pause.from)));
            used += Math.max(0, count(clock, calendar, cursor, from));
            cursor = later(cursor, pause.to == null ? until : earlier(until, day(clock, pause.to)));
        }
        return used + Math.max(0, count(clock, calendar, cursor, until));
    }

    private static @Nullable Instant dueHour(LimitClock clock) {
        Instant cursor = clock.startedAt();
        Duration left = Duration.ofHours(clock.totalLimit().amount());
        for (Stretch pause : stretches(clock)) {
            Duration free = Duration.between(cursor, pause.from);
            if (free.compareTo(left) >= 0) {
                return cursor.plus(left);
            }
            if (pause.to == null) {
                return null;
            }
            left = left.minus(free);
            cursor = pause.to;
        }
        return cursor.plus(left);
    }

    private static Duration usedTime(LimitClock clock, Instant until) {
        Duration used = Duration.between(clock.startedAt(), until);
        for (Stretch pause : stretches(clock)) {
            Instant to = pause.to == null || pause.to.isAfter(until) ? until : pause.to;
            if (to.isAfter(pause.from)) {
                used = used.minus(Duration.between(pause.from, to));
            }
        }
        return used;
    }

    /** The pauses in order, with those that overlap or touch made one. */
    private static List<Stretch> stretches(LimitClock clock) {
        List<Pause> pauses = new ArrayList<>(clock.pauses());
        pauses.sort(Comparator.comparing(Pause::from));
        List<Stretch> merged = new ArrayList<>();
        for (Pause pause : pauses) {
            Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && (last.to == null || !pause.from().isAfter(last.to))) {
                merged.set(merged.size() - 1, new Stretch(last.from, laterEnd(last.to, pause.to())));
            } else {
                merged.add(new Stretch(pause.from(), pause.to()));
            }
        }
        return merged;
    }

    private static @Nullable Instant laterEnd(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate dayBeforeFirst(LimitClock clock) {
        LocalDate start = day(clock, clock.startedAt());
        return clock.rule().countsEventDay() ? start.minusDays(1) : start;
    }

    private static long count(LimitClock clock, WorkingDayCalendar calendar, LocalDate from, LocalDate to) {
        return clock.limit().unit() == TimeLimit.Unit.WORKING_DAYS
                ? calendar.workingDaysBetween(from, to)
                : ChronoUnit.DAYS.between(from, to);
    }

    private static LocalDate plus(LimitClock clock, WorkingDayCalendar calendar, LocalDate from, long amount) {
        return clock.limit().unit() == TimeLimit.Unit.WORKING_DAYS
                ? calendar.plusWorkingDays(from, Math.toIntExact(amount))
                : from.plusDays(amount);
    }

    private static LocalDate closing(LimitClock clock, WorkingDayCalendar calendar, LocalDate due) {
        return clock.rule().movesFromRestDay() ? calendar.workingDayFrom(due) : due;
    }

    private static LocalDate day(LimitClock clock, Instant at) {
        return at.atZone(clock.zone()).toLocalDate();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** A stretch of time, open at its end when {@code to} is null. */
    private record Stretch(Instant from, @Nullable Instant to) {}
}
