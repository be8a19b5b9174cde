package io.gdbos.examples.enrolment.report;

import static io.gdbos.examples.enrolment.report.ReportWords.text;

import io.gdbos.core.page.BarChart;
import io.gdbos.core.page.Blocks;
import io.gdbos.core.page.ChartData;
import io.gdbos.core.page.Html;
import io.gdbos.core.page.Table;
import io.gdbos.core.page.Tone;
import io.gdbos.examples.enrolment.process.RequirementNames;
import io.gdbos.workflow.report.Figure;
import io.gdbos.workflow.report.SectionBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** How the checks ended by kind, and what became of doubts, forgeries and conflicts. */
final class CheckSections {
    private final SeasonFigures figures;
    private final Numerals numbers;

    CheckSections(SeasonFigures figures, Numerals numbers) {
        this.figures = figures;
        this.numbers = numbers;
    }

    void kinds(SectionBlocks blocks) {
        blocks.lead(text(
                        "Declared values against the agencies' registers, field by field, under the grant.",
                        "按授权读取部门登记数据，与家庭申报逐项比对。“不具备”只是批次判定的事实（如没有本区户籍），不是不予录取。"))
                .beside(chart(), table());
    }

    private Html chart() {
        ChartData.Builder data = ChartData.builder("各类核验结果（项次）").series("通过", "不具备", "存疑");
        figures.checks()
                .forEach(check -> data.category(
                        RequirementNames.chinese(check.requirement()),
                        Numerals.values(check.passed(), check.notMet(), check.doubtful())));
        return BarChart.stacked(data.build(), numbers.style());
    }

    private Html table() {
        Table.Builder table =
                Table.builder("各类核验结果").textColumns("核验事项").numberColumns("已核验", "通过", "通过率", "不具备", "存疑", "无需核验");
        for (CheckFigures check : figures.checks()) {
            table.row(
                    RequirementNames.chinese(check.requirement()),
                    numbers.count(check.done()),
                    numbers.count(check.passed()),
                    numbers.share(check.passed(), check.done()),
                    numbers.count(check.notMet()),
                    numbers.count(check.doubtful()),
                    numbers.count(check.notNeeded()));
        }
        long done = sum(CheckFigures::done);
        long passed = sum(CheckFigures::passed);
        return table.total(
                        "合计",
                        numbers.count(done),
                        numbers.count(passed),
                        numbers.share(passed, done),
                        numbers.count(sum(CheckFigures::notMet)),
                        numbers.count(sum(CheckFigures::doubtful)),
                        numbers.count(sum(CheckFigures::notNeeded)))
                .build();
    }

    private long sum(ToLongFunction<CheckFigures> column) {
        return figures.checks().stream().mapToLong(column).sum();
    }

    void doubts(SectionBlocks blocks) {
        CaseCounts total = figures.total();
        TruthFigures truth = figures.truth();
        List<Figure> cards = new ArrayList<>();
        cards.add(Figure.count(text("Doubtful cases", "核验存疑"), total.doubtful(), ReportWords.CASES)
                .noted(text("of all cases", "占全部办件 " + numbers.share(total.doubtful(), total.cases())))
                .toned(Tone.ATTENTION));
        cards.add(Figure.count(text("Conflicts", "一孩多报"), total.conflicts(), ReportWords.CASES)
                .noted(text("settled", "已核处 " + numbers.count(total.conflictsResolved()) + " 件，均只保留一个学位申请")));
        cards.add(Figure.count(text("Reviewed and approved", "复核后录取"), total.approvedByOfficial(), ReportWords.CASES));
        if (truth != null) {
            cards.add(Figure.count(text("Forgeries found", "查出假证"), truth.forgeriesRefused(), ReportWords.CASES)
                    .noted(text(
                            "planted",
                            "植入 " + numbers.count(truth.forgeries()) + " 件，转人工 "
                                    + numbers.count(truth.forgeriesToOfficial()) + " 件"))
                    .toned(Tone.BAD));
        }
        blocks.figures(cards)
                .block(Blocks.bullets(List.of(
                        "核验不清的一律转人工，任务上附逐项比对说明；系统只录取证据清楚的办件，不作不予录取的决定。",
                        "同一儿童由两位监护人或在两个区重复申报，合并为一件，由市级工作人员择一办理，不占两个学位。",
                        "假证表现为签发部门查无此证，或登记内容与申报不符（持证人、日期、坐落不一致）。")));
    }
}
