package io.gdbos.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.calendar.LimitClock.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LimitClockTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final CountingRule RULE = CountingRule.standard("administrative");
    private static final PauseReason HEARING = PauseReason.standard("hearing");
    private static final PauseReason TESTING = PauseReason.standard("testing");

    private final WorkingDayCalendar calendar = WorkingDayCalendar.mainlandChina();

    @Nested
    class In_working_days {
        private final LimitClock clock = LimitClock.start(TimeLimit.workingDays(5), RULE, ZONE, at(1, 9));

        @Test
        void the_day_of_the_event_is_not_counted() {
            assertEquals(Optional.of(july(8)), clock.dueDate(calendar));
            assertEquals(0, clock.used(calendar, at(1, 23)));
            assertEquals(5, clock.remaining(calendar, at(1, 23)));
            assertEquals(0, clock.remaining(calendar, at(8, 10)));
            assertEquals(-1, clock.remaining(calendar, at(9, 10)));
        }

        @Test
        void the_whole_last_day_is_in_time() {
            assertFalse(clock.isOverdue(calendar, at(8, 23)));
            assertTrue(clock.isOverdue(calendar, at(9, 0)));
            assertFalse(clock.end(at(8, 23)).isOverdue(calendar, at(20, 0)));
            assertTrue(clock.end(at(9, 0)).isOverdue(calendar, at(20, 0)));
        }

        @Test
        void a_pause_is_not_counted() {
            LimitClock paused = clock.pause(HEARING, at(3, 10));
            assertEquals(State.PAUSED, paused.state());
            assertEquals(Optional.empty(), paused.dueDate(calendar));
            assertFalse(paused.isOverdue(calendar, at(30, 0)));

            LimitClock resumed = paused.resume("hearing", at(8, 16));
            assertEquals(State.RUNNING, resumed.state());
            assertEquals(Optional.of(july(13)), resumed.dueDate(calendar));
            assertEquals(2, resumed.used(calendar, at(8, 20)));
        }

        @Test
        void overlapping_pauses_count_once() {
            LimitClock both = clock.pause(HEARING, at(3, 10))
                    .pause(TESTING, at(6, 10))
                    .resume("hearing", at(7, 10))
                    .resume("testing", at(8, 10));

            assertEquals(Optional.of(july(13)), both.dueDate(calendar));
        }

        @Test
        void a_limit_that_ran_out_before_a_pause_stays_run_out() {
            LimitClock late = clock.pause(HEARING, at(20, 0));

            assertEquals(Optional.of(july(8)), late.dueDate(calendar));
            assertTrue(late.isOverdue(calendar, at(21, 0)));
        }

        @Test
        void an_extension_makes_it_longer_in_its_own_unit() {
            BilingualText reason = BilingualText.of("many objections", "异议较多");
            Extension ten = new Extension(TimeLimit.workingDays(10), at(7, 0), reason, "行政许可法（2019）第四十二条");
            Extension days = new Extension(TimeLimit.calendarDays(10), at(7, 0), reason, "none");

            assertEquals(TimeLimit.workingDays(15), clock.extend(ten).totalLimit());
            assertEquals(Optional.of(july(22)), clock.extend(ten).dueDate(calendar));
            assertThrows(IllegalArgumentException.class, () -> clock.extend(days));
        }

        @Test
        void commands_that_contradict_its_state_are_refused() {
            LimitClock paused = clock.pause(HEARING, at(3, 10));

            assertThrows(IllegalStateException.class, () -> paused.pause(HEARING, at(4, 0)));
            assertThrows(IllegalStateException.class, () -> clock.resume("hearing", at(4, 0)));
            assertThrows(IllegalStateException.class, () -> clock.end(at(4, 0)).end(at(5, 0)));
            assertThrows(IllegalArgumentException.class, () -> clock.pause(HEARING, at(1, 0)));
            assertThrows(IllegalArgumentException.class, () -> paused.resume("hearing", at(2, 0)));
            assertEquals(State.ENDED, paused.end(at(4, 0)).state());
        }
    }

    @Test
    void calendar_days_that_end_on_a_rest_day_end_on_the_next_working_day() {
        LimitClock clock = LimitClock.start(TimeLimit.calendarDays(10), RULE, ZONE, at(1, 9));
        CountingRule still = new CountingRule("still", true, false, LocalDate.of(2020, 1, 1), "made up", false);

        assertEquals(Optional.of(july(13)), clock.dueDate(calendar));
        assertEquals(
                Optional.of(july(10)),
                LimitClock.start(TimeLimit.calendarDays(10), still, ZONE, at(1, 9))
                        .dueDate(calendar));
    }

    @Test
    void hours_run_at_night_and_stop_while_paused() {
        LimitClock clock = LimitClock.start(TimeLimit.hours(24), RULE, ZONE, at(4, 9))
                .pause(HEARING, at(4, 12))
                .pause(TESTING, at(4, 13))
                .resume("hearing", at(4, 14))
                .resume("testing", at(4, 15));

        assertEquals(Optional.of(at(5, 12)), clock.dueAt(calendar));
        assertEquals(3, clock.used(calendar, at(4, 15)));
        assertEquals(21, clock.remaining(calendar, at(4, 15)));
        assertFalse(clock.isOverdue(calendar, at(5, 11)));
        assertTrue(clock.isOverdue(calendar, at(5, 12)));
        assertEquals(Optional.empty(), clock.pause(HEARING, at(5, 0)).dueAt(calendar));
    }

    @Test
    void the_bundled_reasons_and_rules_name_their_basis() {
        assertEquals(11, PauseReason.standard().size());
        assertTrue(RULE.legalBasis().contains("第八十二条"));
        assertThrows(IllegalArgumentException.class, () -> PauseReason.standard("holiday"));
        assertThrows(IllegalArgumentException.class, () -> CountingRule.standard("none"));
        assertEquals("1 working day", TimeLimit.workingDays(1).toString());
        assertEquals("24小时", TimeLimit.hours(24).text().chinese());
    }

    private static LocalDate july(int day) {
        return LocalDate.of(2026, 7, day);
    }

    private static Instant at(int day, int hour) {
        return july(day).atTime(hour, 0).atZone(ZONE).toInstant();
    }
}
