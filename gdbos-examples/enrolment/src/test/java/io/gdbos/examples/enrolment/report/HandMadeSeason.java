package io.gdbos.examples.enrolment.report;

import static io.gdbos.examples.enrolment.report.HandMadeCase.CLOSED;
import static io.gdbos.examples.enrolment.report.HandMadeCase.FANGZI;
import static io.gdbos.examples.enrolment.report.HandMadeCase.FILED;
import static io.gdbos.examples.enrolment.report.HandMadeCase.KUIWEN;

import io.gdbos.catalog.testkit.SampleCatalog;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.examples.enrolment.intake.RegisteredApplication;
import io.gdbos.examples.enrolment.notice.AdmissionNotice;
import io.gdbos.examples.enrolment.notice.IssueNoticeStep;
import io.gdbos.examples.enrolment.official.TruthBook;
import io.gdbos.examples.enrolment.process.EnrolmentRedesign;
import io.gdbos.examples.enrolment.process.PaperProcess;
import io.gdbos.examples.enrolment.rules.SeasonPlan;
import io.gdbos.examples.enrolment.rules.json.DistrictRulesJson;
import io.gdbos.examples.enrolment.rules.json.SeasonPlanJson;
import io.gdbos.examples.enrolment.verify.CheckStatus;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.reengineer.Redesign;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Seven applications for six children: two clear, one misread, one forged, one doubtful, one applied for twice. */
final class HandMadeSeason {
    static final SeasonPlan PLAN = SeasonPlanJson.bundled();
    static final String KEY = "move-in-date=2019-03-01;home-date=-";

    static final Map<String, TruthBook.Entry> TRUTH = Map.of(
            "A1", new TruthBook.Entry(true, false, true, 1, KEY),
            "A2", new TruthBook.Entry(true, false, true, 1, KEY),
            "A3", new TruthBook.Entry(false, false, true, 2, KEY),
            "A4", new TruthBook.Entry(false, true, false, 0, ""),
            "A5", new TruthBook.Entry(false, false, true, 1, KEY),
            "A6", new TruthBook.Entry(false, false, true, 1, KEY),
            "A7", new TruthBook.Entry(false, true, false, 0, ""));

    private HandMadeSeason() {}

    static List<Case> cases() {
        return List.of(
                HandMadeCase.of("A1", KUIWEN)
                        .allPassed()
                        .machineApproves(1, KEY, CLOSED.plus(Duration.ofHours(2)))
                        .build(),
                HandMadeCase.of("A2", FANGZI)
                        .allPassed()
                        .status("vaccination", CheckStatus.DOUBTFUL)
                        .officialApproves(1, CLOSED.plus(Duration.ofHours(60)))
                        .build(),
                HandMadeCase.of("A3", KUIWEN)
                        .allPassed()
                        .status("lease", CheckStatus.NOT_NEEDED)
                        .machineApproves(1, KEY, CLOSED.plus(Duration.ofHours(4)))
                        .build(),
                HandMadeCase.of("A4", KUIWEN)
                        .allPassed()
                        .status("home", CheckStatus.DOUBTFUL)
                        .officialPlaces(CLOSED.plus(Duration.ofHours(80)))
                        .build(),
                HandMadeCase.of("A5", FANGZI)
                        .allPassed()
                        .status("household", CheckStatus.NOT_MET)
                        .waitsAt(CaseReading.REVIEW)
                        .build(),
                HandMadeCase.of("A6", KUIWEN)
                        .twice()
                        .came(CaseReading.CONFLICT)
                        .allPassed()
                        .machineApproves(1, KEY, CLOSED.plus(Duration.ofHours(90)))
                        .build());
    }

    static SeasonFigures figures(TruthLookup truth) {
        SeasonCounter counter =
                new SeasonCounter(new ReportedSeason(PLAN, "sample", 6, 2026), DistrictRulesJson.bundled(), truth);
        applications().forEach(counter::application);
        cases().forEach(counter::caseOf);
        counter.notice(notice("A1", KUIWEN, true));
        counter.notice(notice("A2", FANGZI, true));
        counter.notice(notice("A3", KUIWEN, true));
        counter.notice(notice("A6", KUIWEN, false));
        return counter.figures(redesign());
    }

    static SeasonFigures figures() {
        return figures(HandMadeSeason::truth);
    }

    static Optional<TruthBook.Entry> truth(String application, RegionCode region) {
        return Optional.ofNullable(TRUTH.get(application));
    }

    private static List<RegisteredApplication> applications() {
        return List.of(
                application("A1", KUIWEN),
                application("A2", FANGZI),
                application("A3", KUIWEN),
                application("A4", KUIWEN),
                application("A5", FANGZI),
                application("A6", KUIWEN),
                application("A7", FANGZI));
    }

    static RegisteredApplication application(String number, RegionCode region) {
        return new RegisteredApplication(number, "child", region, FILED, "digest", 20, 8);
    }

    private static AdmissionNotice notice(String number, RegionCode region, boolean isIntact) {
        String content = "{\"application\":\"" + number + "\"}";
        String digest = isIntact ? IssueNoticeStep.digest(content) : "0";
        return new AdmissionNotice("id-" + number, "case-" + number, region, CLOSED, digest, content);
    }

    static Redesign redesign() {
        RegionCode city = SampleCatalog.CITY;
        return EnrolmentRedesign.derive(
                SampleCatalog.inMemory().finder("education"),
                city,
                PLAN.opens(),
                PaperProcess.PURPOSE,
                Actor.of("planner", "system", "education", city));
    }
}
