package io.gdbos.core.quality;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Severity;
import io.gdbos.core.rule.Expression;
import io.gdbos.core.rule.LegalBasis;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One rule: a check of one resource, and the metric for which it counts. Immutable.
 *
 * @param id its id, unique among the rules
 * @param resource the resource that it checks
 * @param metric the metric for which it counts
 * @param check what it looks at
 * @param title what it demands, in a sentence that an agency understands
 * @param severity how bad it is when a unit is bad
 * @param weight how often its counts go into those of the metric, 1 to 1000; 1 is what the standard does
 * @param when the records to which it applies, or null for all; a record of which this is UNKNOWN is left open
 * @param basis the regulation or standard that demands it, or null
 * @param effectiveFrom the first day on which it is in force, or null
 * @param effectiveTo the last day, or null
 */
public record QualityRule(
        String id,
        String resource,
        QualityMetric metric,
        QualityCheck check,
        BilingualText title,
        Severity severity,
        int weight,
        @Nullable Expression when,
        @Nullable LegalBasis basis,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {
    private static final int GREATEST_WEIGHT = 1000;

    /** Checks weight, period and that the condition has something to select. */
    public QualityRule {
        Objects.requireNonNull(resource, "resource");
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(severity, "severity");
        if (id.isBlank()) {
            throw new IllegalArgumentException("A rule needs an id; its title is " + title + ".");
        }
        if (weight < 1 || weight > GREATEST_WEIGHT) {
            throw new IllegalArgumentException(
                    "Rule \"" + id + "\" needs a weight of 1 to " + GREATEST_WEIGHT + "; came " + weight + ".");
        }
        if (effectiveFrom != null && effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException(
                    "Rule \"" + id + "\" ends " + effectiveTo + ", before it begins " + effectiveFrom + ".");
        }
        boolean isOfAccesses = check instanceof QualityCheck.Accessed || check instanceof QualityCheck.Usable;
        if (when != null && isOfAccesses) {
            throw new IllegalArgumentException("Rule \"" + id + "\" counts accesses, which no condition can select.");
        }
    }

    /**
     * Begins a rule: an error, of weight 1, for all records, in force always, titled by its metric, unless said
     * otherwise.
     *
     * @param id its id
     * @param resource the resource that it checks
     * @param metric the metric for which it counts
     * @param check what it looks at
     * @return a builder
     */
    public static QualityRuleBuilder builder(String id, String resource, QualityMetric metric, QualityCheck check) {
        return new QualityRuleBuilder(id, resource, metric, check);
    }

    /**
     * Whether it is in force on a day.
     *
     * @param date the day
     * @return true from the first to the last day
     */
    public boolean isInForce(LocalDate date) {
        return (effectiveFrom == null || !date.isBefore(effectiveFrom))
                && (effectiveTo == null || !date.isAfter(effectiveTo));
    }
}
