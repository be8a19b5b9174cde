package io.gdbos.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import io.gdbos.core.code.RegionCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
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
        assertFalse(calendar.isProvisional(LocalDate.of(2026, 12, 28)));
        assertFalse(later.isProvisional(LocalDate.of(2026, 12, 31)));
        assertFalse(later.isProvisional(day));
        assertTrue(calendar.isWorkingDay(day));
        assertFalse(later.isWorkingDay(day));
        assertTrue(later.isWorkingDay(LocalDate.of(2027, 1, 31)));
    }

    @Test
    void the_last_days_of_a_year_wait_for_the_next_notice() {
        assertTrue(calendar.isProvisional(LocalDate.of(2026, 12, 29)), "the notice for 2008 began on 2007-12-29");
        WorkingDayCalendar until2018 = WorkingDayCalendar.of(calendar.notices().subList(0, 12));
        LocalDate made = LocalDate.of(2018, 12, 31);

        assertTrue(until2018.isWorkingDay(made) && until2018.isProvisional(made));
        assertFalse(calendar.isWorkingDay(made), "the notice for 2019 made it a day off");
    }

    @Test
    void an_answer_names_the_notice_it_comes_from() {
        String notice2026 = "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm";

        assertEquals(Optional.of(notice2026), calendar.sourceOf(LocalDate.of(2026, 2, 17)));
        assertEquals(Optional.of(notice2026), calendar.sourceOf(LocalDate.of(2026, 7, 6)), "an ordinary Monday");
        assertEquals(
                calendar.notices().get(12).source(),
                calendar.sourceOf(LocalDate.of(2018, 12, 31)).orElseThrow());
        assertEquals(Optional.empty(), calendar.sourceOf(LocalDate.of(2027, 1, 1)));
    }

    @Nested
    class With_days_of_a_region {
        private final LocalDate thirdOfMarch = LocalDate.of(2026, 4, 20);
        private final LocalDate saturday = LocalDate.of(2026, 4, 18);
        private final LocalDaysOff guangxi = new LocalDaysOff(
                RegionCode.parse("450000"),
                new TreeSet<>(List.of(thirdOfMarch)),
                new TreeSet<>(List.of(saturday)),
                "a regional notice made up");
        private final LocalDaysOff nanning = new LocalDaysOff(
                RegionCode.parse("450100"),
                new TreeSet<>(List.of(saturday)),
                new TreeSet<>(),
                "a city's notice made up");

        @Test
        void they_lie_above_the_national_days() {
            WorkingDayCalendar local = calendar.with(guangxi);

            assertTrue(calendar.isWorkingDay(thirdOfMarch));
            assertFalse(local.isWorkingDay(thirdOfMarch));
            assertTrue(local.isWorkingDay(saturday));
            assertEquals(Optional.of("a regional notice made up"), local.sourceOf(thirdOfMarch));
            assertEquals(local, calendar.with(guangxi));
            assertFalse(local.equals(calendar));
        }

        @Test
        void they_do_not_make_a_year_certain() {
            LocalDaysOff next = new LocalDaysOff(
                    RegionCode.parse("450000"),
                    new TreeSet<>(List.of(LocalDate.of(2027, 4, 9))),
                    new TreeSet<>(),
                    "a regional notice made up");

            assertTrue(calendar.with(next).isProvisional(LocalDate.of(2027, 4, 9)));
        }

        @Test
        void each_region_has_the_days_of_those_above_it() {
            RegionalCalendars calendars = RegionalCalendars.of(calendar, List.of(nanning, guangxi));

            assertEquals(calendar, calendars.of(RegionCode.parse("370700")));
            assertEquals(calendar.with(guangxi), calendars.of(RegionCode.parse("450200")));
            assertEquals(calendar.with(guangxi).with(nanning), calendars.of(RegionCode.parse("450102")));
            assertFalse(calendars.of(RegionCode.parse("450102")).isWorkingDay(saturday));
            assertFalse(calendars.of(RegionCode.parse("450102")).isWorkingDay(thirdOfMarch));
        }
    }

    @Nested
    class With_a_table_of_notices {
        @Test
        void next_years_line_is_enough() {
            List<HolidayNotice> read =
                    HolidayNotice.parseAll("# next year\n2027 | 0101-0103 0206-0212 | 0131 | a notice\n", "days.txt");

            assertEquals(1, read.size());
            assertFalse(calendar.with(read.get(0)).isWorkingDay(LocalDate.of(2027, 2, 8)));
        }

        @Test
        void errors_name_file_and_line() {
            assertMessage("days.txt, line 2: 4 cells", "# rows\n2027 | 0101\n");
            assertMessage("days.txt, line 1: column 1: a whole number is required; came \"next\"", "next | 0101 | | x");
            assertMessage("days.txt, line 1: The notice for 2027 makes 2027-01-01 both", "2027 | 0101 | 0101 | x");
            assertMessage("days.txt, line 1: Text '20271301'", "2027 | 1301 | | x");
            assertMessage("days.txt, line 1: The days 0103-0101 end before", "2027 | 0103-0101 | | x");
            assertMessage("days.txt, line 1: The notice for 2027 names days from 2007", "2027 | 20070101 | | x");
        }

        private static void assertMessage(String part, String table) {
            GdbosException error = assertThrows(GdbosException.class, () -> HolidayNotice.parseAll(table, "days.txt"));
            assertTrue(String.valueOf(error.getMessage()).startsWith(part), error.getMessage());
        }
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

    @Test
    void the_tables_equal_a_walk_over_all_days_of_200_years() {
        BruteCalendar brute = new BruteCalendar(calendar);
        LocalDate first = LocalDate.of(1950, 1, 1);
        LocalDate last = LocalDate.of(2149, 12, 31);
        int count = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            boolean isWorking = brute.isWorkingDay(day);
            assertEquals(isWorking, calendar.isWorkingDay(day), day.toString());
            count += isWorking ? 1 : 0;
            assertEquals(count, calendar.workingDaysBetween(first, day));
            assertEquals(-count, calendar.workingDaysBetween(day, first));
            if (isWorking) {
                assertEquals(day, calendar.plusWorkingDays(first, count));
            }
        }
    }
}
