package io.gdbos.workflow.supervise;

import io.gdbos.core.code.RegionCode;
import java.util.Comparator;
import java.util.Objects;

/**
 * A step as one agency does it in one region. Immutable.
 *
 * @param agency the id of the agency
 * @param region the region in which the cases are handled
 * @param step the id of the step
 */
public record StepKey(String agency, RegionCode region, String step) implements Comparable<StepKey> {
    private static final Comparator<StepKey> ORDER =
            Comparator.comparing(StepKey::agency).thenComparing(StepKey::region).thenComparing(StepKey::step);

    /** Checks for null. */
    public StepKey {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(step, "step");
    }

    @Override
    public int compareTo(StepKey other) {
        return ORDER.compare(this, other);
    }
}
