package io.gdbos.workflow.supervise;

import io.gdbos.core.calendar.CountingRule;
import io.gdbos.core.calendar.LimitClock;
import io.gdbos.core.calendar.TimeLimit;
import io.gdbos.core.calendar.WorkingDayCalendar;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.StepKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/**
 * By what the cases of a process are measured. Immutable.
 *
 * @param process the process; events of other processes are not counted
 * @param committed the committed limit, from the start of a case to its end
 * @param counting how the days of the limit are counted
 * @param zone the zone of the jurisdiction
 * @param calendar the working days
 */
public record Yardstick(
        ProcessDefinition process,
        TimeLimit committed,
        CountingRule counting,
        ZoneId zone,
        WorkingDayCalendar calendar) {
    /** Checks for null. */
    public Yardstick {
        Objects.requireNonNull(process, "process");
        Objects.requireNonNull(committed, "committed");
        Objects.requireNonNull(counting, "counting");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(calendar, "calendar");
    }

    boolean isOnTime(Instant startedAt, Instant endedAt) {
        return !LimitClock.start(committed, counting, zone, startedAt)
                .end(endedAt)
                .isOverdue(calendar, endedAt);
    }

    boolean isForOfficial(String step) {
        return process.step(step)
                .map(known -> known.kind() != StepKind.APPLICANT)
                .orElse(true);
    }
}
