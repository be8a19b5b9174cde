package io.gdbos.examples.enrolment.report;

import static io.gdbos.examples.enrolment.report.ReportWords.text;

import io.gdbos.core.page.Table;
import io.gdbos.core.page.Tone;
import io.gdbos.workflow.report.Figure;
import io.gdbos.workflow.report.SectionBlocks;
import java.util.List;

/** What was decided, compared with the truth of the simulated city. */
final class TruthSection {
    private final TruthFigures truth;
    private final CaseCounts total;
    private final Numerals numbers;

    TruthSection(TruthFigures truth, CaseCounts total, Numerals numbers) {
        this.truth = truth;
        this.total = total;
        this.numbers = numbers;
    }

    void fill(SectionBlocks blocks) {
        blocks.lead(text(
                        "Only a simulated city knows the truth; decision code cannot reach it.",
                        "仅模拟城市具备：生成数据时留存“真值”（谁真正符合条件、哪份证件是假的、改写了什么），决策程序接触不到，只在本节事后比对。"))
                .figures(List.of(
                        Figure.rate(
                                        text("Clear cases without a human", "清楚办件零人工率"),
                                        truth.clearDecidedWithoutHuman(),
                                        truth.clearCases())
                                .noted(text(
                                        "of clear cases",
                                        numbers.count(truth.clearDecidedWithoutHuman()) + " / "
                                                + numbers.count(truth.clearCases()) + " 件"))
                                .toned(Tone.GOOD),
                        mustBeNone("Forgeries approved by the machine", "系统误录假证", truth.forgeriesApproved()),
                        mustBeNone("Wrong approvals by the machine", "系统错误录取", truth.wrongApprovals()),
                        Figure.count(text("Needless tasks", "不必要的人工任务"), truth.needlessHumanTasks(), ReportWords.CASES)
                                .noted(text(
                                        "of all tasks",
                                        "占人工任务 " + numbers.share(truth.needlessHumanTasks(), total.humanTasks())))
                                .toned(Tone.PLAIN)))
                .block(Table.builder("比对明细")
                        .textColumns("指标", "口径")
                        .numberColumns("数量")
                        .row("清楚办件", "真值符合条件、证件真实、申报与登记的每处差异仅为相同或异写", numbers.count(truth.clearCases()))
                        .row("其中零人工录取", "系统录取且没有产生任何人工任务", numbers.count(truth.clearDecidedWithoutHuman()))
                        .row("假证申请", "申报了至少一份假证的申请", numbers.count(truth.forgeries()))
                        .row("假证转人工", "由工作人员经手（复核或一孩多报核处）", numbers.count(truth.forgeriesToOfficial()))
                        .row("假证未获录取", "工作人员未予录取，转统筹安置", numbers.count(truth.forgeriesRefused()))
                        .row("系统误录假证", "系统直接录取的假证申请，应为 0", numbers.count(truth.forgeriesApproved()))
                        .row("系统错误录取", "系统录取但真值不符合、批次不同或排序日期不同，应为 0", numbers.count(truth.wrongApprovals()))
                        .row("排序日期缺失", "系统录取正确，但某一排序日期登记中没有", numbers.count(truth.orderDatesMissing()))
                        .build());
    }

    private static Figure mustBeNone(String english, String chinese, long count) {
        return Figure.count(text(english, chinese), count, ReportWords.CASES)
                .noted(text("has to be 0", "要求为 0"))
                .toned(count == 0 ? Tone.GOOD : Tone.BAD);
    }
}
