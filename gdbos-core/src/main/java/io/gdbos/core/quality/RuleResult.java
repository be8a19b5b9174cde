package io.gdbos.core.quality;

import io.gdbos.core.code.RegionCode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found. Immutable.
 *
 * @param rule the rule
 * @param count its counts; B = 0 when it was not evaluated
 * @param open how many units or records it could say nothing of
 * @param byRegion its counts by the county of the records; they add up to {@code count}
 * @param examples bad units, by their rows, masked
 */
public record RuleResult(
        QualityRule rule,
        MetricCount count,
        long open,
        SortedMap<RegionCode, MetricCount> byRegion,
        List<QualityExample> examples) {
    /** Copies the collections. */
    public RuleResult {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(count, "count");
        byRegion = Collections.unmodifiableSortedMap(new TreeMap<>(byRegion));
        examples = List.copyOf(examples);
    }

    static RuleResult notEvaluated(QualityRule rule) {
        return new RuleResult(rule, MetricCount.NONE, 0, new TreeMap<>(), List.of());
    }

    /**
     * How many units were bad.
     *
     * @return the count, whatever the direction of the metric
     */
    public long bad() {
        return rule.metric().direction() == QualityMetric.Direction.UP ? count.b() - count.a() : count.a();
    }

    /**
     * The score of the rule alone.
     *
     * @return 0 to 100, or null when it was not evaluated
     */
    public @Nullable BigDecimal score() {
        return count.score(rule.metric().direction());
    }
}
