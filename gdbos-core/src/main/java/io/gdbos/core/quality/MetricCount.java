package io.gdbos.core.quality;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The two counts of a metric. Counts of parts add up to those of the whole. Immutable.
 *
 * @param a what satisfies, or what is bad where the metric's direction is DOWN; 0 to {@code b}
 * @param b what was evaluated; 0 means not evaluated
 */
public record MetricCount(long a, long b) {
    /** Nothing was evaluated. */
    public static final MetricCount NONE = new MetricCount(0, 0);

    /** Checks the order. */
    public MetricCount {
        if (a < 0 || a > b) {
            throw new IllegalArgumentException("A is 0 to B; came A = " + a + ", B = " + b + ".");
        }
    }

    /**
     * Whether anything was evaluated.
     *
     * @return false when B is 0
     */
    public boolean isEvaluated() {
        return b > 0;
    }

    /**
     * Both counts together.
     *
     * @param other the counts of another part
     * @return the sums
     */
    public MetricCount plus(MetricCount other) {
        return new MetricCount(Math.addExact(a, other.a), Math.addExact(b, other.b));
    }

    /**
     * The same counts several times.
     *
     * @param weight how often
     * @return the products
     */
    public MetricCount times(int weight) {
        return new MetricCount(Math.multiplyExact(a, weight), Math.multiplyExact(b, weight));
    }

    /**
     * The score of these counts: the share in per cent, turned round where lower is better.
     *
     * @param direction the direction of the metric
     * @return 0 to 100, or null when nothing was evaluated
     */
    public @Nullable BigDecimal score(QualityMetric.Direction direction) {
        return Score.of(direction == QualityMetric.Direction.UP ? a : b - a, b);
    }
}
