package io.gdbos.workflow.supervise;

import io.gdbos.core.calendar.CountingRule;
import io.gdbos.core.calendar.LimitClock;
import io.gdbos.core.calendar.TimeLimit;
import io.gdbos.core.calendar.WorkingDayCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LightProperties {
    @Property
    boolean aRunningClockNeverGetsAMilderLight(
            @ForAll @IntRange(max = 700) int startDay,
            @ForAll @IntRange(min = 1, max = 60) int limit,
            @ForAll @IntRange(max = 2000) int hours,
            @ForAll @IntRange(max = 500) int more) {
        Instant start = Instant.parse("2025-01-01T02:00:00Z").plus(Duration.ofDays(startDay));
        LimitClock clock = LimitClock.start(
                TimeLimit.workingDays(limit),
                CountingRule.standard("administrative"),
                ZoneId.of("Asia/Shanghai"),
                start);
        var watched = new WatchedCase("c", "a", clock, null, List.of());
        Instant then = start.plus(Duration.ofHours(hours));
        return light(watched, then).compareTo(light(watched, then.plus(Duration.ofHours(more)))) <= 0;
    }

    private static Light light(WatchedCase watched, Instant now) {
        return LightRules.standard()
                .judge(watched, WorkingDayCalendar.mainlandChina(), now)
                .light();
    }
}
