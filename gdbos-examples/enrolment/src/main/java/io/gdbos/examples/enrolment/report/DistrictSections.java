package io.gdbos.examples.enrolment.report;

import static io.gdbos.examples.enrolment.report.ReportWords.text;

import io.gdbos.core.page.BarChart;
import io.gdbos.core.page.ChartData;
import io.gdbos.core.page.Html;
import io.gdbos.core.page.Table;
import io.gdbos.workflow.report.SectionBlocks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The districts beside each other: outcomes, and how many children each batch admitted. */
final class DistrictSections {
    private final SeasonFigures figures;
    private final Numerals numbers;

    DistrictSections(SeasonFigures figures, Numerals numbers) {
        this.figures = figures;
        this.numbers = numbers;
    }

    void fill(SectionBlocks blocks) {
        blocks.lead(text(
                        "Each district decides by its own table; * marks invented rules.",
                        "各区按本区招生批次决策表办理（规则为数据，不在程序中）；带 * 的区为示例规则。学位分配不在本系统内，录取仅确认批次与排序。"))
                .block(outcomes())
                .beside(chart(), batches());
    }

    private Html chart() {
        boolean showsPending = figures.total().pending() > 0;
        ChartData.Builder data = ChartData.builder("各区办件结果（件）").series("系统自动办结", "人工复核录取", "转统筹安置");
        if (showsPending) {
            data.series("办理中");
        }
        for (DistrictFigures district : figures.districts()) {
            CaseCounts counts = district.counts();
            double[] values = Numerals.values(
                    counts.decidedByMachine(),
                    counts.approvedByOfficial(),
                    counts.placedByDistrict(),
                    counts.pending());
            data.category(name(district), showsPending ? values : Arrays.copyOf(values, values.length - 1));
        }
        return BarChart.stacked(data.build(), numbers.style());
    }

    private Html outcomes() {
        Table.Builder table = Table.builder("申请、录取与办结")
                .textColumns("区")
                .numberColumns("登记家庭", "申请", "办件", "通知书", "录取率", "自动办结", "自动办结率", "复核录取", "统筹安置", "办理中");
        figures.districts().forEach(district -> table.row(cells(name(district), district.counts())));
        return table.total(cells("全市", figures.total())).build();
    }

    private String[] cells(String name, CaseCounts counts) {
        return new String[] {
            name,
            numbers.count(counts.families()),
            numbers.count(counts.applications()),
            numbers.count(counts.cases()),
            numbers.count(counts.notices()),
            numbers.share(counts.notices(), counts.cases()),
            numbers.count(counts.decidedByMachine()),
            numbers.share(counts.decidedByMachine(), counts.cases()),
            numbers.count(counts.approvedByOfficial()),
            numbers.count(counts.placedByDistrict()),
            numbers.count(counts.pending())
        };
    }

    private Html batches() {
        int last = figures.districts().stream()
                .flatMap(district -> district.batches().keySet().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        Table.Builder table = Table.builder("各区各批次录取人数").textColumns("区");
        for (int batch = 1; batch <= last; batch++) {
            table.numberColumns("第" + batch + "批");
        }
        for (DistrictFigures district : figures.districts()) {
            List<String> cells = new ArrayList<>();
            cells.add(name(district));
            for (int batch = 1; batch <= last; batch++) {
                Long admitted = district.batches().get(batch);
                cells.add(admitted == null ? "—" : numbers.count(admitted));
            }
            table.row(cells.toArray(String[]::new));
        }
        return table.build();
    }

    private static String name(DistrictFigures district) {
        return district.name().chinese() + (district.hasInventedRules() ? " *" : "");
    }
}
