package io.gdbos.core.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Arithmetic of scores: 0 to 100 with 34 digits, or null for what was not evaluated. */
final class Score {
    static final BigDecimal GREATEST = BigDecimal.valueOf(100);

    private Score() {}

    static @Nullable BigDecimal of(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).multiply(GREATEST).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
    }

    /** A weighted mean that leaves out what was not evaluated, with its weight. Confined to one thread. */
    static final class Mean {
        private BigDecimal sum = BigDecimal.ZERO;
        private long weights;

        void add(@Nullable BigDecimal score, int weight) {
            if (score != null) {
                sum = sum.add(score.multiply(BigDecimal.valueOf(weight)));
                weights += weight;
            }
        }

        @Nullable
        BigDecimal value() {
            return weights == 0 ? null : sum.divide(BigDecimal.valueOf(weights), MathContext.DECIMAL128);
        }
    }
}
