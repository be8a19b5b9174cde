package io.gdbos.core.quality.internal;

import io.gdbos.core.calendar.CountingRule;
import io.gdbos.core.calendar.LimitClock;
import io.gdbos.core.calendar.TimeLimit;
import io.gdbos.core.calendar.WorkingDayCalendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a limit by the day on which it started. Immutable.
 *
 * @param limit the limit
 * @param rule how days are counted
 * @param calendar the working days
 * @param zone the zone in which days begin
 * @param asOf the day as of which is evaluated
 */
record DueDays(TimeLimit limit, CountingRule rule, WorkingDayCalendar calendar, ZoneId zone, LocalDate asOf) {
    /** The last day; null when the limit did not start, or runs beyond the calendar. */
    @Nullable
    LocalDate lastDay(@Nullable LocalDate started) {
        if (started == null) {
            return null;
        }
        try {
            return LimitClock.start(
                            limit, rule, zone, started.atStartOfDay(zone).toInstant())
                    .dueDate(calendar)
                    .orElse(null);
        } catch (DateTimeException beyondTheCalendar) {
            return null;
        }
    }
}
