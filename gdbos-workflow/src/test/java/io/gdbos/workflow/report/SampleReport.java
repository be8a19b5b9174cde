package io.gdbos.workflow.report;

import io.gdbos.core.BilingualText;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.page.ChartData;
import io.gdbos.core.page.Page;
import io.gdbos.core.page.PageLanguage;
import io.gdbos.core.page.Timeline.Progress;
import io.gdbos.core.page.Tone;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.spi.EvidenceAlternative;
import io.gdbos.core.spi.EvidencePlan;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.StepDefinitionBuilder;
import io.gdbos.workflow.reengineer.ExecutableRule;
import io.gdbos.workflow.reengineer.FourReductions;
import io.gdbos.workflow.reengineer.Redesign;
import io.gdbos.workflow.reengineer.Reengineer;
import io.gdbos.workflow.reengineer.ReengineerContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A whole report and a status page with invented figures. */
final class SampleReport {
    private static final RegionCode KUIWEN = RegionCode.parse("370705");

    private SampleReport() {}

    static BilingualText text(String english, String chinese) {
        return BilingualText.of(english, chinese);
    }

    static Page report(PageLanguage language) {
        Redesign redesign = redesign();
        ChartData ways = ChartData.builder(language.of(text("How cases were decided", "办结方式")))
                .series(language.of(text("cases", "件")))
                .category(language.of(text("without an official", "系统自动办结")), 24_180)
                .category(language.of(text("by an official", "人工复核办结")), 590)
                .category(language.of(text("conflicts", "重复申请待处理")), 12)
                .build();
        return ReportPage.builder(language, text("School enrolment 2026", "2026 年义务教育入学“一件事”办理报告"))
                .header(
                        text("City education bureau · data bureau", "潍坊市教育局 · 市大数据局"),
                        text(
                                "25,012 applications, 97.6% decided by data alone.",
                                "全市五区受理申请 25,012 件，96.7% 依据部门共享数据自动核验通过，家长零材料、零跑动。"))
                .remark(text("Filed 2026-07-01 to 2026-07-10", "申请时间 2026-07-01 至 2026-07-10"))
                .remark(text("Sample data", "示例数据，人员均为虚构"))
                .section(text("At a glance", "总体情况"), blocks -> blocks.figures(figures()))
                .section(text("Districts", "各区办理情况"), blocks -> blocks.besideColumns(districts(), 0, 1))
                .section(text("Checks", "数据核验"), blocks -> blocks.lead(
                                text("Each requirement is proved by what agencies hold.", "每项入学条件均由数据持有部门的登记信息证明。"))
                        .besideBars(checks(), 0, 1, 2)
                        .besideRing(ways, forgeries()))
                .reductions(FourReductions.between(redesign.asIs(), redesign.toBe()))
                .recommendations(redesign.recommendations())
                .footer(text("Made from the season's own events.", "本报告由办件事件自动汇总生成，可离线查看与打印。"))
                .build();
    }

    static Page status() {
        return CaseStatusPage.of(
                PageLanguage.CHINESE,
                new CaseStatusView(
                        text("First-year enrolment 2026", "2026 年小学一年级入学申请"),
                        text("Kuiwen education bureau", "奎文区教育局"),
                        "E-370705-000123",
                        text("An official looks at it", "人工复核中"),
                        Tone.ATTENTION,
                        text(
                                "The address is written differently in two registers.",
                                "您填写的房屋地址与不动产登记的写法不一致，工作人员正在复核，您无需提交材料，也无需到现场。"),
                        List.of(
                                stage("提交申请", LocalDate.of(2026, 7, 2), null, Progress.DONE),
                                stage("数据核验", LocalDate.of(2026, 7, 2), "户籍、出生医学证明、预防接种核验一致。", Progress.DONE),
                                stage("人工复核", LocalDate.of(2026, 7, 3), "房产信息由区教育局复核。", Progress.CURRENT),
                                stage("录取通知书", null, null, Progress.UPCOMING)),
                        List.of(
                                new CaseStatusView.Fact(text("Child", "儿童"), "王*明"),
                                new CaseStatusView.Fact(text("Number", "公民身份号码"), "3707**********1234"),
                                new CaseStatusView.Fact(text("District", "申请区"), "奎文区"),
                                new CaseStatusView.Fact(text("Guardian", "监护人"), "王*")),
                        List.of(text("You hear from us by 8 July.", "7 月 8 日前会通知您结果。")),
                        LocalDate.of(2026, 7, 3)));
    }

    private static CaseStatusView.Stage stage(String name, LocalDate date, String detail, Progress progress) {
        return new CaseStatusView.Stage(text(name, name), date, detail == null ? null : text(detail, detail), progress);
    }

    private static List<Figure> figures() {
        BilingualText cases = text("cases", "件");
        return List.of(
                Figure.count(text("Registered families", "登记家庭"), 33_000, text("families", "户")),
                Figure.count(text("Applications", "申请"), 25_012, cases).noted(text("12 twice", "含重复申请 12 件")),
                Figure.count(text("Notices", "电子录取通知书"), 24_452, text("notices", "份"))
                        .toned(Tone.GOOD),
                Figure.rate(text("Online admission rate", "网上录取率"), 24_452, 25_012)
                        .toned(Tone.GOOD),
                Figure.count(text("Human tasks", "转人工"), 602, cases)
                        .toned(Tone.ATTENTION)
                        .noted(text("31 needless", "其中本可自动办结 31 件")),
                Figure.count(text("Forgeries found", "查出伪造证明"), 42, text("papers", "份"))
                        .toned(Tone.BAD)
                        .noted(text("none approved", "通过 0 份")));
    }

    private static FigureTable districts() {
        return FigureTable.builder(text("Applications and notices by district", "各区申请与录取通知书"), text("District", "区"))
                .counts(text("Applications", "申请"), text("Notices", "通知书"), text("Tasks", "转人工"))
                .rate(text("Admission rate", "网上录取率"), 1, 0)
                .row(text("Kuiwen", "奎文区"), 5210, 5102, 108)
                .row(text("Weicheng", "潍城区"), 4830, 4700, 130)
                .row(text("Fangzi", "坊子区"), 4105, 4010, 95)
                .row(text("Hanting", "寒亭区"), 5312, 5210, 144)
                .row(text("High-tech zone", "高新区"), 5555, 5430, 125)
                .build();
    }

    private static FigureTable checks() {
        return FigureTable.builder(text("Checks by kind", "各类核验结果"), text("Check", "核验事项"))
                .counts(text("Same", "一致"), text("Variant", "写法差异"), text("Doubtful", "存疑"))
                .row(text("Household", "户籍"), 21_000, 3_200, 200)
                .row(text("Property", "不动产登记"), 17_000, 2_500, 240)
                .row(text("Contract or lease", "购房合同与租赁备案"), 5_000, 600, 110)
                .row(text("Residence card", "居住证"), 3_000, 200, 40)
                .row(text("Employment", "社会保险或营业执照"), 4_100, 320, 60)
                .build();
    }

    private static FigureTable forgeries() {
        return FigureTable.builder(text("Forgeries found", "查出的伪造证明"), text("Kind", "种类"))
                .counts(text("Found", "查出"), text("Approved", "误通过"))
                .row(text("Property certificate", "不动产权证"), 25, 0)
                .row(text("Lease", "租赁备案"), 17, 0)
                .build();
    }

    static Redesign redesign() {
        ProcessDefinition paper = ProcessDefinition.builder("enrolment", 1)
                .inputs("form")
                .step(applicant("fetch-no-home", "开具无房证明")
                        .writes("no-home-certificate")
                        .visits(1)
                        .duration(Duration.ofHours(24))
                        .build())
                .step(applicant("hand-in", "窗口递交材料")
                        .reads("form", "no-home-certificate")
                        .materials("household-book", "no-home-certificate", "property-certificate", "vaccination-card")
                        .visits(1)
                        .duration(Duration.ofHours(8))
                        .build())
                .step(check("check-household", "人工核验户籍", "household"))
                .step(check("check-home", "人工核验房产", "home"))
                .step(check("check-health", "人工核验预防接种", "vaccination"))
                .step(official("review", "存疑复核")
                        .reads("form")
                        .writes("remark")
                        .duration(Duration.ofHours(16))
                        .build())
                .step(official("decide", "入学资格审定")
                        .reads("check-household-result", "check-home-result", "check-health-result")
                        .writes("decision")
                        .duration(Duration.ofHours(24))
                        .build())
                .build();
        ReengineerContext context = ReengineerContext.builder("enrolment")
                .place(KUIWEN, LocalDate.of(2026, 7, 1))
                .purpose("enrolment", Actor.of("office-1", "redesigner", "education", KUIWEN))
                .material("household-book", text("The household book", "户口簿"), "household")
                .material("no-home-certificate", text("The no-home certificate", "无房证明"), "home")
                .material("property-certificate", text("The property certificate", "不动产权证"), "home")
                .material("vaccination-card", text("The vaccination card", "预防接种证"), "vaccination")
                .name("household", text("Household", "户籍要求"))
                .name("home", text("Home", "住房要求"))
                .name("vaccination", text("Vaccination", "预防接种要求"))
                .name("307370700003/1-household", text("Household register", "户籍登记信息"))
                .name("307370700003/1-home", text("Real-estate register", "不动产登记信息"))
                .reviewStep("review")
                .build();
        return Reengineer.derive(paper, query -> plan(query.requirement()), SampleReport::rule, context);
    }

    private static EvidencePlan plan(String requirement) {
        FieldRef field = FieldRef.of("307370700003/1-" + requirement, "owner-number");
        var source = new EvidenceAlternative.Source(field.resource(), field, List.of(field));
        var proof = EvidenceAlternative.Proof.PRESENCE;
        return requirement.equals("vaccination")
                ? new EvidencePlan(List.of(), List.of(text("Not shared yet.", "外省接种记录尚未共享。")))
                : new EvidencePlan(
                        List.of(new EvidenceAlternative("map-" + requirement, List.of(source), "", 0.97, proof)),
                        List.of());
    }

    private static Optional<ExecutableRule> rule(String id) {
        return Optional.of(new ExecutableRule(id, text("Matching plan " + id, "比对规则“" + id + "”可直接执行"), true));
    }

    private static StepDefinition check(String id, String chinese, String requirement) {
        return official(id, chinese)
                .reads("form")
                .writes(id + "-result")
                .requirement(requirement)
                .rule(requirement + "-match")
                .duration(Duration.ofHours(8))
                .build();
    }

    private static StepDefinitionBuilder official(String id, String chinese) {
        return StepDefinition.human(id, text(id, chinese)).performer("officer", "education-{region}");
    }

    private static StepDefinitionBuilder applicant(String id, String chinese) {
        return StepDefinition.applicant(id, text(id, chinese)).performer("guardian", "education-{region}");
    }
}
