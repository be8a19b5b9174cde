package io.gdbos.examples.enrolment.report;

import io.gdbos.examples.enrolment.rules.SeasonPlan;
import java.util.Objects;

/**
 * Which season is reported. Immutable.
 *
 * @param plan its dates
 * @param source {@code sample}, or the digest of one's own tables
 * @param children how many children the sample city has; 0 for own tables
 * @param seed the seed of the sample city and of every drawn duration
 */
public record ReportedSeason(SeasonPlan plan, String source, int children, long seed) {
    /** Checks for null. */
    public ReportedSeason {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Whether the city is a simulated one.
     *
     * @return false for own tables
     */
    public boolean isSimulated() {
        return children > 0;
    }
}
