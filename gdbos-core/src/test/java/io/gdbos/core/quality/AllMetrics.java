package io.gdbos.core.quality;

import io.gdbos.core.calendar.TimeLimit;
import io.gdbos.core.element.TextPattern;
import io.gdbos.core.quality.QualityCheck.Counting;
import io.gdbos.core.quality.QualityCheck.Writing;
import io.gdbos.core.quality.SampleRegister.Line;
import io.gdbos.core.rule.Expression;
import java.time.LocalDate;
import java.util.List;

/** One rule for each of the twenty metrics, named by the metric. */
final class AllMetrics {
    static final LocalDate PERIOD_FROM = LocalDate.of(2010, 1, 1);
    static final AccessCounts ACCESSES = new AccessCounts(40, 37, 300, 299);

    private AllMetrics() {}

    static QualityPlanBuilder plan() {
        QualityRulesBuilder rules = QualityRules.builder("all", "1")
                .resource(Sheet.resource(Sheet.TABLE).withKey("citizen-number").withRegionElement("household-region"))
                .resource(Sheet.resource(Sheet.OTHER));
        for (QualityMetric metric : QualityMetric.values()) {
            QualityRuleBuilder rule = QualityRule.builder(metric.id(), Sheet.TABLE, metric, check(metric));
            if (metric == QualityMetric.ELEMENT_COMPLETENESS) {
                rule.when(Expression.parse("sex == '1'"));
            }
            rules.rule(rule.build());
        }
        return Sheet.plan(rules);
    }

    static QualityReport run(QualityPlan plan, RunOptions options, int chunkRows, SampleRegister data) {
        try (QualityRun run = new QualityRun(plan, options, chunkRows)) {
            pass(run, Sheet.TABLE, data.here());
            pass(run, Sheet.OTHER, data.there());
            run.expect(Sheet.TABLE, data.here().size()).accesses(Sheet.TABLE, ACCESSES);
            return run.finish();
        }
    }

    private static void pass(QualityRun run, String resource, List<Line> lines) {
        try (QualityPass pass = run.pass(resource, SampleRegister.ELEMENTS)) {
            lines.forEach(line -> pass.row(line.cells()));
        }
    }

    private static QualityCheck check(QualityMetric metric) {
        return switch (metric) {
            case DATA_STANDARD -> new QualityCheck.Listed(List.of("sex"), "sex", Writing.CODE);
            case DATA_MODEL ->
                new QualityCheck.Refers(List.of("household-number"), Sheet.OTHER, List.of("household-number"));
            case METADATA -> new QualityCheck.Conforms(List.of("birth-date", "sex"));
            case BUSINESS_RULES ->
                new QualityCheck.Holds(Expression.parse("sex == '1' or years_between(birth_date, as_of) < 60"));
            case REFERENCE_DATA -> new QualityCheck.Listed(List.of("sex"), "sex", Writing.ANY);
            case SECURITY_RULES ->
                new QualityCheck.Form(List.of("household-address"), null, TextPattern.compile("\\d{18}"));
            case ELEMENT_COMPLETENESS -> new QualityCheck.Required(List.of("person-name", "household-address"));
            case RECORD_COMPLETENESS -> new QualityCheck.Records(List.of("person-name", "citizen-number"), null);
            case CONTENT_CORRECTNESS -> new QualityCheck.Holds(Expression.parse("birth_date >= '1960-01-01'"));
            case FORMAT_COMPLIANCE ->
                new QualityCheck.Form(
                        List.of("move-in-date"), TextPattern.compile("\\d{4}-(0\\d|1[0-2])-\\d{2}"), null);
            case DUPLICATE_RATE -> new QualityCheck.Unique(List.of("household-number", "sex"), Counting.SURPLUS);
            case UNIQUENESS -> new QualityCheck.Unique(List.of("citizen-number"), Counting.EACH);
            case DIRTY_DATA_RATE -> new QualityCheck.Clean(List.of("person-name"), List.of("不详"));
            case SAME_DATA_CONSISTENCY ->
                new QualityCheck.Same(List.of("citizen-number"), "sex", Sheet.OTHER, List.of("citizen-number"), "sex");
            case RELATED_DATA_CONSISTENCY -> new QualityCheck.Holds(Expression.parse("birth_date <= move_in_date"));
            case PERIOD_CORRECTNESS -> new QualityCheck.Within("move-in-date", PERIOD_FROM, null);
            case POINT_TIMELINESS ->
                new QualityCheck.Timely("birth-date", "move-in-date", TimeLimit.calendarDays(10_000), "hotline");
            case SEQUENCE -> new QualityCheck.InOrder(List.of("birth-date", "move-in-date"), true);
            case ACCESSIBLE -> new QualityCheck.Accessed();
            case USABLE -> new QualityCheck.Usable();
        };
    }
}
