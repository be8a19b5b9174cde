package io.gdbos.workflow.supervise;

import io.gdbos.core.calendar.LimitClock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case with its clocks. Immutable.
 *
 * @param caseId the id of the case
 * @param agency the agency that answers for the case
 * @param committed the clock of the committed limit (承诺时限)
 * @param statutory the clock of the statutory limit (法定时限), or null when the law sets none
 * @param steps the clocks of the steps at which the case stands
 */
public record WatchedCase(
        String caseId,
        String agency,
        LimitClock committed,
        @Nullable LimitClock statutory,
        List<WatchedStep> steps) {
    /** Copies the list. */
    public WatchedCase {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(committed, "committed");
        steps = List.copyOf(steps);
    }

    /**
     * A step with its clock.
     *
     * @param step the id of the step
     * @param agency the agency that does it
     * @param clock the clock of its limit
     */
    public record WatchedStep(String step, String agency, LimitClock clock) {
        /** Checks for null. */
        public WatchedStep {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(clock, "clock");
        }
    }
}
