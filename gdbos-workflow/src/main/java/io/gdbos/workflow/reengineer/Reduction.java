package io.gdbos.workflow.reengineer;

import io.gdbos.core.BilingualText;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One measure of a process before and after. Immutable.
 *
 * @param name what is measured
 * @param unit its unit
 * @param before its value in the process as it is
 * @param after its value in the process as it can be
 */
public record Reduction(BilingualText name, BilingualText unit, BigDecimal before, BigDecimal after) {
    /** Checks for null. */
    public Reduction {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * By how much the measure is smaller.
     *
     * @return before less after; negative when it grew
     */
    public BigDecimal reduction() {
        return before.subtract(after);
    }

    /**
     * The reduction as a share of what was before.
     *
     * @return 0 to 1; 0 when there was nothing before; negative when the measure grew
     */
    public double rate() {
        return before.signum() == 0 ? 0 : reduction().doubleValue() / before.doubleValue();
    }
}
