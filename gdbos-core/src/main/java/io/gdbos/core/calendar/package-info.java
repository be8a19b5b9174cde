/**
 * Working days, time limits in the unit in which the law sets them, and clocks that pause.
 *
 * <p>Days off and make-up days come from the yearly notices; a year without one is provisional. How days are counted
 * and why a limit may stand still are data with their legal basis.
 *
 * <pre>{@code
 * WorkingDayCalendar calendar = WorkingDayCalendar.mainlandChina();
 * LimitClock clock = LimitClock.start(
 *         TimeLimit.workingDays(20), CountingRule.standard("administrative"), ZoneId.of("Asia/Shanghai"), acceptedAt);
 * clock = clock.pause(PauseReason.standard("hearing"), hearingCalledAt);
 * clock = clock.resume("hearing", hearingHeldAt);
 * Optional<LocalDate> due = clock.dueDate(calendar);
 * }</pre>
 */
@NullMarked
package io.gdbos.core.calendar;

import org.jspecify.annotations.NullMarked;
