package io.gdbos.workflow.step;

import java.util.Objects;

/**
 * Names one execution of one activity of one case, the same for every attempt; systems outside use it to do a thing
 * once. Immutable.
 *
 * @param caseId the id of the case
 * @param activity the id of the step in its definition
 * @param iteration how often the case has come to the step, counted from 1
 */
public record IdempotencyKey(String caseId, String activity, int iteration) {
    /** Checks for null. */
    public IdempotencyKey {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(activity, "activity");
    }

    /** The key as one text: case, activity and iteration with dots between. */
    @Override
    public String toString() {
        return caseId + "." + activity + "." + iteration;
    }
}
