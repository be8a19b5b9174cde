package io.gdbos.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDayCalendarProperties {
    private final WorkingDayCalendar calendar = WorkingDayCalendar.mainlandChina();
    private final BruteCalendar brute = new BruteCalendar(calendar);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 9000).map(days -> LocalDate.of(2005, 1, 1)
                .plusDays(days));
    }

    @Property
    void the_tables_answer_as_counting_day_by_day_does(
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = -300, max = 300) int n) {
        assertEquals(brute.isWorkingDay(day), calendar.isWorkingDay(day));
        assertEquals(brute.plusWorkingDays(day, n), calendar.plusWorkingDays(day, n));
        assertEquals(brute.workingDaysBetween(day, other), calendar.workingDaysBetween(day, other));
    }

    @Property
    void adding_then_counting_gives_the_number_back(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 5000) int n) {
        assertEquals(n, calendar.workingDaysBetween(day, calendar.plusWorkingDays(day, n)));
    }

    /** Forward from any day; backward from a working day, since a rest day has no number of its own. */
    @Property
    void counting_then_adding_gives_the_working_day_back(
            @ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        LocalDate target = calendar.workingDayFrom(other);
        LocalDate from = target.isAfter(day) ? day : calendar.workingDayFrom(day);

        assertEquals(target, calendar.plusWorkingDays(from, calendar.workingDaysBetween(from, target)));
    }

    @Property
    void numbers_of_days_add_up(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate two, @ForAll("days") LocalDate three) {
        assertEquals(
                calendar.workingDaysBetween(one, three),
                calendar.workingDaysBetween(one, two) + calendar.workingDaysBetween(two, three));
    }
}
