package io.gdbos.workflow;

import java.time.Instant;
import java.util.Objects;

/**
 * For what the clock of a case is read. Immutable.
 *
 * @param caseId the id of the case
 * @param businessKey what the case is called outside
 * @param activity the id of the step; of the start when the case begins
 * @param iteration how often the case has come to the activity, counted from 1
 * @param moment at which point of the activity
 * @param earliest the earliest answer that makes sense: when the case came to the activity, or when the activity began;
 *     {@link Instant#EPOCH} when the case begins
 */
public record ClockReading(
        String caseId, String businessKey, String activity, int iteration, Moment moment, Instant earliest) {
    /** Checks for null. */
    public ClockReading {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(businessKey, "businessKey");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(earliest, "earliest");
    }
}
