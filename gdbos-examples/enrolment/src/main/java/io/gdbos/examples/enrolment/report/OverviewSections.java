package io.gdbos.examples.enrolment.report;

import static io.gdbos.examples.enrolment.report.ReportWords.text;

import io.gdbos.core.BilingualText;
import io.gdbos.core.page.ChartData;
import io.gdbos.core.page.ColumnChart;
import io.gdbos.core.page.DonutChart;
import io.gdbos.core.page.Html;
import io.gdbos.core.page.Table;
import io.gdbos.core.page.Tone;
import io.gdbos.workflow.report.Figure;
import io.gdbos.workflow.report.SectionBlocks;
import java.util.ArrayList;
import java.util.List;

/** The season at a glance, and how long decisions took. */
final class OverviewSections {
    private final SeasonFigures figures;
    private final CaseCounts total;
    private final Numerals numbers;

    OverviewSections(SeasonFigures figures, Numerals numbers) {
        this.figures = figures;
        this.total = figures.total();
        this.numbers = numbers;
    }

    void glance(SectionBlocks blocks) {
        long asked = figures.fieldsAsked();
        long prefilled = figures.fieldsPrefilled();
        blocks.figures(cards())
                .beside(DonutChart.of(outcomes(), numbers.style()), outcomeTable())
                .note(text(
                        prefilled + " fields pre-filled, " + asked + " asked",
                        "少填表：目录能提供的 " + numbers.count(prefilled) + " 项信息由部门数据代填，不再向家庭采集，占应填字段的 "
                                + numbers.share(prefilled, asked + prefilled) + "；家庭自填 " + numbers.count(asked)
                                + " 项。"));
    }

    private List<Figure> cards() {
        List<Figure> cards = new ArrayList<>();
        cards.add(count("Families", "登记家庭", total.families(), "户"));
        cards.add(count("Applications", "入学申请", total.applications(), "份")
                .noted(text("for " + total.cases() + " children", "涉及儿童 " + numbers.count(total.cases()) + " 名")));
        cards.add(count("Notices", "电子录取通知书", total.notices(), "份")
                .noted(text(
                        figures.noticesIntact() + " digests verified",
                        "SM3 摘要校验通过 " + numbers.count(figures.noticesIntact()) + " 份")));
        cards.add(Figure.rate(text("Online admission rate", "线上录取率"), total.notices(), total.cases())
                .noted(text("notices of cases", "通知书 ÷ 办件"))
                .toned(Tone.GOOD));
        cards.add(Figure.rate(ReportWords.BY_MACHINE, total.decidedByMachine(), total.cases())
                .noted(text(total.decidedByMachine() + " cases", numbers.count(total.decidedByMachine()) + " 件，无须复核"))
                .toned(Tone.GOOD));
        cards.add(count("Tasks for officials", "人工任务", total.humanTasks(), "件")
                .noted(text("conflicts and reviews", "一孩多报核处与存疑复核")));
        return cards;
    }

    private static Figure count(String english, String chinese, long value, String unit) {
        return Figure.count(text(english, chinese), value, text(english, unit));
    }

    private ChartData outcomes() {
        ChartData.Builder data = ChartData.builder("办件结果构成")
                .series("办件")
                .category(ReportWords.BY_MACHINE.chinese(), Numerals.values(total.decidedByMachine()))
                .category(ReportWords.BY_OFFICIAL.chinese(), Numerals.values(total.approvedByOfficial()))
                .category(ReportWords.PLACED.chinese(), Numerals.values(total.placedByDistrict()));
        if (total.pending() > 0) {
            data.category(ReportWords.PENDING.chinese(), Numerals.values(total.pending()));
        }
        return data.build();
    }

    private Html outcomeTable() {
        Table.Builder table = Table.builder("由谁决定").textColumns("结果", "含义").numberColumns("办件", "占比");
        outcome(table, ReportWords.BY_MACHINE, "各项核验清楚、批次唯一", total.decidedByMachine());
        outcome(table, ReportWords.BY_OFFICIAL, "存疑事项经工作人员核实", total.approvedByOfficial());
        outcome(table, ReportWords.PLACED, "工作人员决定，不由系统作出", total.placedByDistrict());
        if (total.pending() > 0) {
            outcome(table, ReportWords.PENDING, "等待工作人员办理", total.pending());
        }
        return table.total("合计", "", numbers.count(total.cases()), numbers.share(total.cases(), total.cases()))
                .build();
    }

    private void outcome(Table.Builder table, BilingualText name, String meaning, long count) {
        table.row(name.chinese(), meaning, numbers.count(count), numbers.share(count, total.cases()));
    }

    void durations(SectionBlocks blocks) {
        DurationFigures durations = figures.durations();
        ChartData chart = ChartData.builder("申报截止至决定（小时）")
                .series("中位数", "95% 分位")
                .category(
                        "系统自动办结",
                        durations.machineHours().median().doubleValue(),
                        durations.machineHours().p95().doubleValue())
                .category(
                        "人工复核",
                        durations.officialHours().median().doubleValue(),
                        durations.officialHours().p95().doubleValue())
                .build();
        Table.Builder table = Table.builder("办理时长（入学季自身时间）").textColumns("计时口径").numberColumns("办件", "中位数", "95% 分位");
        row(table, "截止→系统决定（小时）", durations.machineHours());
        row(table, "截止→人工决定（小时）", durations.officialHours());
        row(table, "申报→系统决定（天）", durations.machineDays());
        row(table, "申报→人工决定（天）", durations.officialDays());
        blocks.lead(text(
                        "In the season's own time, drawn from the seed for each case; not the speed of a machine.",
                        "按入学季自身时间计：申报窗口关闭后由系统连夜核验，存疑事项由工作人员在工作日办理；各办件用时由种子抽取，与运行机器快慢无关。"))
                .beside(ColumnChart.grouped(chart, numbers.style()), table.build());
    }

    private void row(Table.Builder table, String name, Spread spread) {
        table.row(name, numbers.count(spread.count()), numbers.decimal(spread.median()), numbers.decimal(spread.p95()));
    }
}
