package io.gdbos.core.quality.report;

import io.gdbos.core.page.BarChart;
import io.gdbos.core.page.ChartData;
import io.gdbos.core.page.Html;
import io.gdbos.core.page.KeyFigure;
import io.gdbos.core.page.NumberStyle;
import io.gdbos.core.page.Page;
import io.gdbos.core.page.PageLanguage;
import io.gdbos.core.page.Section;
import io.gdbos.core.page.Table;
import io.gdbos.core.page.Tone;
import io.gdbos.core.quality.MetricCount;
import io.gdbos.core.quality.QualityCharacteristic;
import io.gdbos.core.quality.QualityMetric;
import io.gdbos.core.quality.QualityMetric.Direction;
import io.gdbos.core.quality.QualityReport;
import io.gdbos.core.quality.ResourceResult;
import io.gdbos.core.quality.RuleResult;
import io.gdbos.core.quality.ScoreCard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The page of a report: scores, metrics, score cards, rules, and examples. Thread-safe. */
public final class QualityPage {
    private static final NumberStyle NUMBERS = NumberStyle.standard();

    private final QualityReport report;
    private final ScoreCard total;

    private QualityPage(QualityReport report) {
        this.report = report;
        this.total = report.total();
    }

    /**
     * Makes the page of a report.
     *
     * @param report the report
     * @return the page, in Chinese
     */
    public static Page of(QualityReport report) {
        return new QualityPage(report).page();
    }

    private Page page() {
        Page.Builder page = Page.builder(PageLanguage.CHINESE, "数据质量评价报告")
                .overline(report.rules().title().chinese())
                .lead(lead())
                .remark("评价基准日：" + report.asOf())
                .remark("规则：" + report.rules().id() + " " + report.rules().version() + "（SM3 "
                        + report.rules().digest().substring(0, 16) + "…）")
                .remark("评价指标：GB/T 36344-2018，6类特性20项指标")
                .section(overview())
                .section(metrics())
                .section(Section.of("各资源得分", cards("资源", report.byResource())))
                .section(Section.of("各部门得分", cards("部门", report.byAgency())))
                .section(Section.of("各区域得分", cards("区域", report.byRegion()))
                        .led("上级区域的得分由其下各区域的计数合并得出；区域不明的记录计入资源所属部门的区域。"))
                .section(rules())
                .section(ExampleSections.examples(report))
                .section(ExampleSections.worst(report));
        if (!report.findings().isEmpty()) {
            page.section(ExampleSections.notEvaluated(report));
        }
        return page.footer(weights())
                .footer("分母为0的指标未评价，既不计0分，也不计满分，其权重不参与计算。得分截至一位小数，不进位。")
                .footer("示例中的取值已按数据元脱敏。")
                .build();
    }

    private String lead() {
        return total.total() == null
                ? "没有可评价的数据。"
                : "总得分" + ScoreText.of(total.total())
                        + (total.grade() == null
                                ? "。"
                                : "，等级为" + total.grade().title().chinese() + "。");
    }

    private Section overview() {
        long rows = report.resources().stream().mapToLong(ResourceResult::rows).sum();
        List<RuleResult> rules = report.resources().stream()
                .flatMap(resource -> resource.rules().stream())
                .toList();
        long evaluated =
                rules.stream().filter(rule -> rule.count().isEvaluated()).count();
        long bad = rules.stream().mapToLong(RuleResult::bad).sum();
        long open = rules.stream().mapToLong(RuleResult::open).sum();
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(KeyFigure.of("总得分", ScoreText.of(total.total()), total.total() == null ? "" : "分")
                .noted("等级：" + ScoreText.grade(total)));
        figures.add(KeyFigure.of("参评数据", NUMBERS.count(rows), "行")
                .noted(report.resources().size() + "个资源"));
        figures.add(KeyFigure.of("已评价规则", NUMBERS.count(evaluated), "条")
                .noted("未评价" + (rules.size() - evaluated) + "条")
                .toned(evaluated == rules.size() ? Tone.GOOD : Tone.ATTENTION));
        figures.add(KeyFigure.of("不符合", NUMBERS.count(bad), "处")
                .noted("另有" + NUMBERS.count(open) + "处因数据不足无法判断")
                .toned(bad == 0 ? Tone.GOOD : Tone.BAD));
        ChartData.Builder chart = ChartData.builder("六类特性得分").series("得分");
        total.characteristics()
                .forEach((characteristic, score) -> chart.category(
                        characteristic.title().chinese(),
                        score.setScale(1, RoundingMode.DOWN).doubleValue()));
        List<Html> blocks = new ArrayList<>(List.of(KeyFigure.cards(figures)));
        if (!total.characteristics().isEmpty()) {
            blocks.add(BarChart.grouped(chart.build(), NUMBERS));
        }
        return new Section("总体情况", "", blocks);
    }

    private Section metrics() {
        Table.Builder table =
                Table.builder("二十项指标").textColumns("编号", "特性", "指标", "方向").numberColumns("A", "B", "X = A / B", "得分");
        for (QualityMetric metric : QualityMetric.values()) {
            MetricCount count = total.counts().getOrDefault(metric, MetricCount.NONE);
            table.row(List.of(
                    Html.text(metric.id()),
                    Html.text(metric.characteristic().title().chinese()),
                    Html.text(metric.title().chinese()),
                    Html.text(metric.direction() == Direction.UP ? "越高越好" : "越低越好"),
                    Html.text(count.isEvaluated() ? NUMBERS.count(count.a()) : "—"),
                    Html.text(NUMBERS.count(count.b())),
                    Html.text(count.isEvaluated() ? ScoreText.share(count) : "—"),
                    ScoreText.cell(total.metrics().get(metric))));
        }
        return Section.of("指标结果", table.build()).led("A为满足要求的数量；方向为“越低越好”的两项，A为有问题的数量，得分为100减去其百分比。");
    }

    private static Html cards(String heading, List<ScoreCard> cards) {
        Table.Builder table =
                Table.builder(heading + "得分").textColumns(heading, "等级").numberColumns("总得分");
        for (QualityCharacteristic characteristic : QualityCharacteristic.values()) {
            table.numberColumns(characteristic.title().chinese());
        }
        for (ScoreCard card : cards) {
            List<Html> cells = new ArrayList<>();
            String id =
                    card.scope().kind() == ScoreCard.Kind.REGION ? card.scope().id() + " " : "";
            cells.add(Html.text(id + card.scope().title()));
            cells.add(Html.text(ScoreText.grade(card)));
            cells.add(ScoreText.cell(card.total()));
            for (QualityCharacteristic characteristic : QualityCharacteristic.values()) {
                BigDecimal score = card.characteristics().get(characteristic);
                cells.add(Html.text(score == null ? "—" : ScoreText.of(score)));
            }
            table.row(cells);
        }
        return table.build();
    }

    private Section rules() {
        Table.Builder table =
                Table.builder("规则结果").textColumns("规则", "资源", "要求", "指标").numberColumns("不符合", "参评（B）", "无法判断", "得分");
        for (ResourceResult resource : report.resources()) {
            for (RuleResult result : resource.rules()) {
                table.row(List.of(
                        Html.text(result.rule().id()),
                        Html.text(resource.resource().title().chinese()),
                        Html.text(result.rule().title().chinese()),
                        Html.text(result.rule().metric().id()),
                        Html.text(NUMBERS.count(result.bad())),
                        Html.text(NUMBERS.count(result.count().b())),
                        Html.text(NUMBERS.count(result.open())),
                        ScoreText.cell(result.score())));
            }
        }
        return Section.of("规则结果", table.build());
    }

    private String weights() {
        return report.rules().scoring().isEqual() ? "国家标准未规定权重：本报告各特性等权，特性内各指标等权。" : "国家标准未规定权重：本报告的权重由规则文件设定。";
    }
}
