package io.gdbos.examples.enrolment.season;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.calendar.WorkingDayCalendar;
import io.gdbos.workflow.ClockReading;
import io.gdbos.workflow.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeasonClockTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.mainlandChina();
    private static final Instant FILED = Instant.parse("2026-07-03T06:30:00Z");

    private static SeasonClock clock(long seed) {
        return new SeasonClock(seed, CALENDAR, LocalDate.of(2026, 7, 10), ZONE, "accept", Map.of("review", 3));
    }

    private static ClockReading reading(String key, String activity, Moment moment, Instant earliest) {
        return new ClockReading("case-" + key, key, activity, 1, moment, earliest);
    }

    @Test
    void theSameInputIsTheSameInstant() {
        ClockReading reading = reading("child-1", "review", Moment.COMPLETE, Instant.parse("2026-07-11T01:00:00Z"));
        assertEquals(clock(7).now(reading), clock(7).now(reading));
        assertNotEquals(clock(7).now(reading), clock(8).now(reading));
    }

    @Test
    void officialsWorkInWorkingHoursOfWorkingDays() {
        SeasonClock clock = clock(7);
        for (int i = 0; i < 500; i++) {
            Instant from = Instant.parse("2026-07-11T01:00:00Z").plusSeconds(i * 3_600L);
            ZonedDateTime done = clock.now(reading("child-" + i, "review", Moment.COMPLETE, from))
                    .atZone(ZONE);
            assertTrue(CALENDAR.isWorkingDay(done.toLocalDate()), done.toString());
            assertFalse(done.toLocalTime().isBefore(LocalTime.of(9, 0)), done.toString());
            assertTrue(done.toLocalTime().isBefore(LocalTime.of(17, 0)), done.toString());
            assertTrue(done.toInstant().isAfter(from));
        }
    }

    @Test
    void noReadingIsBeforeTheEarliestNorBeforeTheFiling() {
        SeasonClock clock = clock(7);
        clock.filed("child-1", FILED);
        for (Moment moment : Moment.values()) {
            for (String activity : new String[] {"file-application", "accept", "check-home", "review"}) {
                Instant before = Instant.parse("2026-07-01T00:00:00Z");
                assertFalse(
                        clock.now(reading("child-1", activity, moment, before)).isBefore(FILED));
                Instant after = Instant.parse("2026-07-20T00:00:00Z");
                assertFalse(
                        clock.now(reading("child-1", activity, moment, after)).isBefore(after));
            }
        }
    }

    @Test
    void theMachineBeginsAfterFilingHasClosed() {
        Instant closed = LocalDate.of(2026, 7, 11).atStartOfDay(ZONE).toInstant();
        assertFalse(
                clock(7).now(reading("child-1", "accept", Moment.BEGIN, FILED)).isBefore(closed));
    }
}
