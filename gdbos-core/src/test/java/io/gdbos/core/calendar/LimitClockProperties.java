package io.gdbos.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    @Provide
    Arbitrary<LimitClock> clocks() {
        Arbitrary<TimeLimit> limits = Combinators.combine(
                        Arbitraries.integers().between(0, 60), Arbitraries.of(TimeLimit.Unit.class))
                .as(TimeLimit::new);
        return Combinators.combine(limits, pauses().list().ofMaxSize(5), Arbitraries.of(true, false))
                .as((limit, pauses, countsEventDay) -> new LimitClock(
                        limit,
                        new CountingRule("test", countsEventDay, true, START, "made up", false),
                        ZONE,
                        at(START),
                        pauses,
                        List.of(),
                        null));
    }

    @Provide
    Arbitrary<Pause> pauses() {
        Arbitrary<PauseReason> reasons = Arbitraries.of(PauseReason.standard());
        return Combinators.combine(
                        reasons, hours(), hours(), Arbitraries.integers().between(0, 9))
                .as((reason, from, length, open) -> new Pause(
                        reason, from, open == 0 ? null : from.plusSeconds(length.getEpochSecond() % 1_000_000)));
    }

    @Property
    void one_more_pause_never_brings_the_due_moment_forward(
            @ForAll("clocks") LimitClock clock, @ForAll("pauses") Pause pause) {
        List<Pause> more = new ArrayList<>(clock.pauses());
        more.add(pause);

        Optional<Instant> before = clock.dueAt(calendar);
        Optional<Instant> after = withPauses(clock, more).dueAt(calendar);

        assertTrue(
                after.isEmpty() || before.map(due -> !after.get().isBefore(due)).orElse(false));
    }

    @Property
    void the_order_in_which_pauses_are_listed_does_not_matter(
            @ForAll("clocks") LimitClock clock, @ForAll Random random, @ForAll("moments") Instant now) {
        List<Pause> shuffled = new ArrayList<>(clock.pauses());
        Collections.shuffle(shuffled, random);
        LimitClock other = withPauses(clock, shuffled);

        assertEquals(clock.dueAt(calendar), other.dueAt(calendar));
        assertEquals(clock.used(calendar, now), other.used(calendar, now));
        assertEquals(clock.isOverdue(calendar, now), other.isOverdue(calendar, now));
    }

    @Property
    void two_overlapping_pauses_are_one(@ForAll("clocks") LimitClock clock, @ForAll("pauses") Pause pause) {
        Instant end = pause.to() == null ? pause.from().plusSeconds(1) : pause.to();
        Instant middle =
                pause.from().plusSeconds(Duration.between(pause.from(), end).getSeconds() / 2);
        List<Pause> whole = new ArrayList<>(clock.pauses());
        whole.add(new Pause(pause.reason(), pause.from(), end));
        List<Pause> parts = new ArrayList<>(clock.pauses());
        parts.add(new Pause(pause.reason(), pause.from(), middle));
        parts.add(new Pause(pause.reason(), middle, end));

        assertEquals(
                withPauses(clock, whole).dueAt(calendar),
                withPauses(clock, parts).dueAt(calendar));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return hours();
    }

    private static Arbitrary<Instant> hours() {
        return Arbitraries.integers().between(0, 24 * 150).map(hour -> at(START).plusSeconds(hour * 3_600L));
    }

    private static LimitClock withPauses(LimitClock clock, List<Pause> pauses) {
        return new LimitClock(
                clock.limit(), clock.rule(), clock.zone(), clock.startedAt(), pauses, clock.extensions(), null);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(ZONE).toInstant();
    }
}
