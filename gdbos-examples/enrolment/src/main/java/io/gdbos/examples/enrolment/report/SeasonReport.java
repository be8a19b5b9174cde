package io.gdbos.examples.enrolment.report;

import static io.gdbos.examples.enrolment.report.ReportWords.text;

import io.gdbos.core.BilingualText;
import io.gdbos.core.page.Page;
import io.gdbos.core.page.PageLanguage;
import io.gdbos.workflow.reengineer.Reduction;
import io.gdbos.workflow.report.ReportPage;
import java.util.function.Function;

/** The page on which a bureau chief sees how the season went. */
public final class SeasonReport {
    private static final Numerals NUMBERS = Numerals.STANDARD;

    private SeasonReport() {}

    /**
     * Makes the page.
     *
     * @param figures the figures
     * @param resourceNames the name of a data resource by its code
     * @return the page, in Chinese
     */
    public static Page of(SeasonFigures figures, Function<String, String> resourceNames) {
        ReportedSeason season = figures.season();
        int year = season.plan().year();
        ReportPage page = ReportPage.builder(
                        PageLanguage.CHINESE,
                        text("School enrolment " + year + ": report of the season", year + "年义务教育入学“一件事”办理成效报告"))
                .header(text("City of Weifang, primary schools, first grade", "潍坊市 · 小学一年级新生入学"), lead(figures))
                .remark(text(
                        "Filing " + season.plan().opens() + " to "
                                + season.plan().closes(),
                        "网上申报：" + season.plan().opens() + " 至 " + season.plan().closes()))
                .remark(source(season));
        OverviewSections overview = new OverviewSections(figures, NUMBERS);
        page.section(text("The season at a glance", "总体情况"), overview::glance).reductions(figures.reductions());
        DistrictSections districts = new DistrictSections(figures, NUMBERS);
        page.section(text("By district", "各区办理情况"), districts::fill);
        CheckSections checks = new CheckSections(figures, NUMBERS);
        page.section(text("Checks by kind", "数据核验情况"), checks::kinds)
                .section(text("Doubts, forgeries and conflicts", "存疑、假证与一孩多报"), checks::doubts)
                .section(text("How long it took", "办理时长"), overview::durations);
        if (figures.truth() != null) {
            TruthSection truth = new TruthSection(figures.truth(), figures.total(), NUMBERS);
            page.section(text("Compared with the truth", "抽样真值比对"), truth::fill);
        }
        RecommendationSection changes = new RecommendationSection(figures.recommendations(), resourceNames);
        return page.section(text("What was changed, and on what evidence", "流程改造措施与依据"), changes::fill)
                .section(text("How to read this report", "口径与说明"), blocks -> ReportNotes.fill(blocks, figures))
                .footer(text(
                        "Every figure is in report.json beside this page.",
                        "本页全部数字与同目录 report.json 一致；相同种子与规模生成的报告逐字节相同。"))
                .build();
    }

    private static BilingualText lead(SeasonFigures figures) {
        CaseCounts total = figures.total();
        String cases = NUMBERS.count(total.cases());
        String notices = NUMBERS.count(total.notices());
        String rate = NUMBERS.share(total.notices(), total.cases());
        String machine = NUMBERS.share(total.decidedByMachine(), total.cases());
        return text(
                cases + " children, " + notices + " notices, all online (" + rate + "); " + machine
                        + " decided without an official.",
                cases + " 名适龄儿童网上申请入学，材料由 " + change(figures.reductions().materials()) + " 份、跑动由 "
                        + change(figures.reductions().visits()) + " 次；制发电子录取通知书 " + notices + " 份，线上录取率 " + rate
                        + "。" + machine + " 的办件由数据核验自动办结，其余转人工办理，系统不作任何不予录取的决定。");
    }

    private static String change(Reduction reduction) {
        return NUMBERS.decimal(reduction.before()) + " 减至 " + NUMBERS.decimal(reduction.after());
    }

    private static BilingualText source(ReportedSeason season) {
        return season.isSimulated()
                ? text(
                        "Simulated city of " + season.children() + " children, seed " + season.seed(),
                        "数据来源：模拟城市（" + NUMBERS.count(season.children()) + " 名儿童，种子 " + season.seed()
                                + "），区名真实，人员、记录、学校均为虚构")
                : text("Own tables, digest " + season.source(), "数据来源：自备部门数据表（摘要 " + season.source() + "）");
    }
}
