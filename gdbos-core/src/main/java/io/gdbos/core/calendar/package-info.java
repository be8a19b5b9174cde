/**
 * Working days, time limits in the unit in which the law sets them, and clocks that pause.
 *
 * <p>Days off and make-up days come from the yearly notices; a year without one is provisional. How days are counted
 * and why a limit may stand still are data with their legal basis. Limits in working days, calendar days and hours are
 * never converted into one another.
 *
 * <pre>{@code
 * WorkingDayCalendar calendar = WorkingDayCalendar.mainlandChina();
 * LimitRule rule = LimitRule.standard("licence-decision", LocalDate.of(2026, 7, 1)).orElseThrow();
 * LimitClock clock = rule.start(ZoneId.of("Asia/Shanghai"), acceptedAt);
 * clock = clock.pause(PauseReason.standard("hearing"), hearingCalledAt);
 * clock = clock.resume("hearing", hearingHeldAt);
 * Optional<LocalDate> due = clock.dueDate(calendar);
 * }</pre>
 */
@NullMarked
package io.gdbos.core.calendar;

import org.jspecify.annotations.NullMarked;
