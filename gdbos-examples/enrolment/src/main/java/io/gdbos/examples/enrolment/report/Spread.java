package io.gdbos.examples.enrolment.report;

import io.gdbos.workflow.supervise.Durations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Objects;

/**
 * The middle and the far end of some durations, by the nearest rank. Immutable.
 *
 * @param count how many durations
 * @param median what half of them do not exceed; 0 when there are none
 * @param p95 what 95 percent of them do not exceed; 0 when there are none
 */
public record Spread(long count, BigDecimal median, BigDecimal p95) {
    private static final int MEDIAN = 50;
    private static final int FAR_END = 95;
    private static final int DECIMALS = 2;

    /** Checks for null. */
    public Spread {
        Objects.requireNonNull(median, "median");
        Objects.requireNonNull(p95, "p95");
    }

    /**
     * Measures durations in a unit.
     *
     * @param durations the durations
     * @param unit the unit, such as an hour
     * @return the spread, with two decimals
     */
    static Spread of(Durations durations, Duration unit) {
        return new Spread(
                durations.count(), in(unit, durations.percentile(MEDIAN)), in(unit, durations.percentile(FAR_END)));
    }

    private static BigDecimal in(Duration unit, Duration duration) {
        return BigDecimal.valueOf(duration.toSeconds())
                .divide(BigDecimal.valueOf(unit.toSeconds()), DECIMALS, RoundingMode.HALF_UP);
    }
}
