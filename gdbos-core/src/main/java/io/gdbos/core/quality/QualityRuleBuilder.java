package io.gdbos.core.quality;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Severity;
import io.gdbos.core.rule.Expression;
import io.gdbos.core.rule.LegalBasis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds a {@link QualityRule}. Confined to one thread. */
public final class QualityRuleBuilder {
    private final String id;
    private final String resource;
    private final QualityMetric metric;
    private final QualityCheck check;
    private BilingualText title;
    private Severity severity = Severity.ERROR;
    private int weight = 1;
    private @Nullable Expression when;
    private @Nullable LegalBasis basis;
    private @Nullable LocalDate effectiveFrom;
    private @Nullable LocalDate effectiveTo;

    QualityRuleBuilder(String id, String resource, QualityMetric metric, QualityCheck check) {
        this.id = id;
        this.resource = resource;
        this.metric = metric;
        this.check = check;
        this.title = metric.title();
    }

    /**
     * Says what the rule demands.
     *
     * @param value a sentence
     * @return this
     */
    public QualityRuleBuilder title(BilingualText value) {
        title = value;
        return this;
    }

    /**
     * Sets how bad it is when a unit is bad.
     *
     * @param value the severity
     * @return this
     */
    public QualityRuleBuilder severity(Severity value) {
        severity = value;
        return this;
    }

    /**
     * Sets the weight.
     *
     * @param value 1 to 1000
     * @return this
     */
    public QualityRuleBuilder weight(int value) {
        weight = value;
        return this;
    }

    /**
     * Limits the rule to some records.
     *
     * @param value the condition that they satisfy, over the elements of the resource
     * @return this
     */
    public QualityRuleBuilder when(Expression value) {
        when = value;
        return this;
    }

    /**
     * Names the regulation or standard.
     *
     * @param value the basis
     * @return this
     */
    public QualityRuleBuilder basis(LegalBasis value) {
        basis = value;
        return this;
    }

    /**
     * Sets the days on which it is in force.
     *
     * @param from the first day, or null
     * @param to the last day, or null
     * @return this
     */
    public QualityRuleBuilder effective(@Nullable LocalDate from, @Nullable LocalDate to) {
        effectiveFrom = from;
        effectiveTo = to;
        return this;
    }

    /**
     * Makes the rule.
     *
     * @return the rule
     */
    public QualityRule build() {
        return new QualityRule(
                id, resource, metric, check, title, severity, weight, when, basis, effectiveFrom, effectiveTo);
    }
}
