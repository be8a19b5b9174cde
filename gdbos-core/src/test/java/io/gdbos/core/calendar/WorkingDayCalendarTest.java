package io.gdbos.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingDayCalendarTest {
    private final WorkingDayCalendar calendar = WorkingDayCalendar.mainlandChina();

    @Test
    void the_spring_festival_of_2026_is_off_and_made_up_for() {
        assertFalse(calendar.isWorkingDay(LocalDate.of(2026, 2, 17)));
        assertTrue(calendar.isWorkingDay(LocalDate.of(2026, 2, 14)), "a Saturday on which people work");
        assertFalse(calendar.isWorkingDay(LocalDate.of(2026, 7, 4)));
        assertTrue(calendar.isWorkingDay(LocalDate.of(2026, 7, 6)));
    }

    @Test
    void every_year_since_2008_has_about_250_working_days() {
        for (int year = 2008; year <= 2026; year++) {
            int days = calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
            assertTrue(days >= 246 && days <= 253, year + " has " + days);
        }
    }

    @Test
    void twenty_working_days_cross_the_national_day() {
        assertEquals(LocalDate.of(2026, 10, 22), calendar.plusWorkingDays(LocalDate.of(2026, 9, 18), 20));
    }

    @Test
    void a_year_without_a_notice_is_provisional_until_it_comes() {
        LocalDate day = LocalDate.of(2027, 2, 8);
        WorkingDayCalendar later = calendar.with(HolidayNotice.parse(2027, "0206-0212", "0131", "a notice made up"));

        assertTrue(calendar.isProvisional(day));
        assertTrue(calendar.isProvisional(LocalDate.of(2006, 12, 1)));
        assertFalse(calendar.isProvisional(LocalDate.of(2026, 12, 31)));
        assertFalse(later.isProvisional(day));
        assertTrue(calendar.isWorkingDay(day));
        assertFalse(later.isWorkingDay(day));
        assertTrue(later.isWorkingDay(LocalDate.of(2027, 1, 31)));
    }

    @Test
    void a_gap_between_notices_stays_provisional() {
        WorkingDayCalendar gap = calendar.with(HolidayNotice.parse(2028, "0101", "", "a notice made up"));

        assertTrue(gap.isProvisional(LocalDate.of(2027, 5, 1)));
        assertTrue(gap.isProvisional(LocalDate.of(2028, 5, 1)));
    }

    @Test
    void what_lies_outside_is_refused() {
        assertThrows(DateTimeException.class, () -> calendar.isWorkingDay(LocalDate.of(1949, 12, 31)));
        assertThrows(DateTimeException.class, () -> calendar.plusWorkingDays(LocalDate.of(2149, 12, 1), 60));
    }

    @Test
    void a_day_cannot_be_off_and_worked() {
        assertThrows(IllegalArgumentException.class, () -> HolidayNotice.parse(2026, "0101-0103", "0102", "wrong"));
    }

    @Test
    void calendars_of_the_same_notices_are_equal() {
        assertEquals(calendar, WorkingDayCalendar.of(calendar.notices()));
        assertFalse(calendar.equals(WorkingDayCalendar.of(List.of())));
    }
}
