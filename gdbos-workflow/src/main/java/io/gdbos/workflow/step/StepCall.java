package io.gdbos.workflow.step;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.DataRecord;
import java.time.Instant;
import java.util.Objects;

/**
 * What a step is asked to do for one case. Immutable.
 *
 * @param key names this execution; the same for every attempt
 * @param businessKey what the case is called outside
 * @param serviceItem the code of the service item that the process carries out
 * @param region the region in which the case is handled
 * @param inputs the values of exactly the elements that the step declares to read
 * @param began when the case came to the step, in the case's own time
 * @param attempt 1 for the first try, 2 for the second, and so on
 */
public record StepCall(
        IdempotencyKey key,
        String businessKey,
        String serviceItem,
        RegionCode region,
        DataRecord inputs,
        Instant began,
        int attempt) {
    /** Checks for null. */
    public StepCall {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(businessKey, "businessKey");
        Objects.requireNonNull(serviceItem, "serviceItem");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(began, "began");
    }
}
