package io.gdbos.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LimitClockProperties {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final WorkingDayCalendar calendar = WorkingDayCalendar.mainlandChina();
    private final BruteCalendar brute = new BruteCalendar(calendar);

    @Property
    void the_due_day_is_the_last_of_the_days_that_count(
            @ForAll @IntRange(min = 1, max = 60) int limit,
            @ForAll @IntRange(max = 100) int start,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 200) Integer> bounds,
            @ForAll boolean isWorkingDays) {
        TimeLimit.Unit unit = isWorkingDays ? TimeLimit.Unit.WORKING_DAYS : TimeLimit.Unit.CALENDAR_DAYS;
        CountingRule rule = new CountingRule("test", false, false, START, "made up", false);
        LocalDate first = START.plusDays(start);
        LimitClock clock = LimitClock.start(new TimeLimit(limit, unit), rule, ZONE, at(first));
        TreeSet<Integer> sorted = new TreeSet<>(bounds);
        TreeSet<LocalDate> paused = new TreeSet<>();
        while (sorted.size() >= 2) {
            LocalDate from = first.plusDays(sorted.pollFirst());
            LocalDate to = first.plusDays(sorted.pollFirst());
            clock = clock.pause(PauseReason.standard("hearing"), at(from)).resume("hearing", at(to));
            from.plusDays(1).datesUntil(to.plusDays(1)).forEach(paused::add);
        }

        LocalDate day = first;
        for (int left = limit; left > 0; ) {
            day = day.plusDays(1);
            boolean counts = !paused.contains(day) && (!isWorkingDays || brute.isWorkingDay(day));
            left -= counts ? 1 : 0;
        }

        assertEquals(day, clock.dueDate(calendar).orElseThrow());
        assertEquals(0, clock.remaining(calendar, at(day)));
        assertEquals(limit, clock.used(calendar, at(day)));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(ZONE).toInstant();
    }
}
