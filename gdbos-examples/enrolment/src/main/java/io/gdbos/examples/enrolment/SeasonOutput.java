package io.gdbos.examples.enrolment;

import io.gdbos.examples.enrolment.jdbc.SeasonIdentity;
import io.gdbos.examples.enrolment.official.TruthBook;
import io.gdbos.examples.enrolment.report.CaseCounts;
import io.gdbos.examples.enrolment.report.ReportedSeason;
import io.gdbos.examples.enrolment.report.SeasonCounter;
import io.gdbos.examples.enrolment.report.SeasonFigures;
import io.gdbos.examples.enrolment.report.SeasonReport;
import io.gdbos.examples.enrolment.report.TruthFigures;
import io.gdbos.examples.enrolment.report.TruthLookup;
import io.gdbos.examples.enrolment.report.json.RunLogJson;
import io.gdbos.examples.enrolment.report.json.SeasonReportJson;
import io.gdbos.examples.enrolment.rules.SeasonPlan;
import io.gdbos.workflow.CaseQuery;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes what a season leaves behind: the report, a sample of notices and status pages, what the run was like. */
final class SeasonOutput {
    private final OutputFolder folder;

    private SeasonOutput(OutputFolder folder) {
        this.folder = folder;
    }

    /**
     * Opens the output, so that a folder that cannot be written is found before the work and not after it.
     *
     * @throws io.gdbos.core.GdbosException when the folder cannot be made or written
     */
    static SeasonOutput open(Path out) {
        return new SeasonOutput(OutputFolder.open(out));
    }

    /** Writes everything, the report last, so that a report that is there has everything beside it. */
    SeasonResult write(Season season, Platform platform, SeasonSource source, SeasonPlan plan, RunLog log) {
        log.stage("report", 0);
        SampleFiles samples = new SampleFiles(season, platform, source, plan);
        SeasonFigures figures = count(season, source, plan, samples);
        samples.write(folder);
        Path html = folder.write(
                "report.html", SeasonReport.of(figures, platform::resourceName).render());
        Path json = folder.write("report.json", SeasonReportJson.write(figures));
        log.note("cases", figures.total().cases());
        platform.connector().noteIn(log);
        Map<String, Object> run = log.entries();
        folder.write("run.json", RunLogJson.write(run));
        return new SeasonResult(html, json, main(figures), run);
    }

    private static SeasonFigures count(Season season, SeasonSource source, SeasonPlan plan, SampleFiles samples) {
        SeasonIdentity identity = source.identity();
        Optional<TruthBook> truth = source.truth();
        SeasonCounter counter = new SeasonCounter(
                new ReportedSeason(plan, identity.source(), identity.children(), identity.seed()),
                source.rules(),
                truth.isPresent() ? truth.get()::find : TruthLookup.UNKNOWN);
        season.store().visitApplications(counter::application);
        season.engine().visit(CaseQuery.all(), found -> {
            counter.caseOf(found);
            samples.offer(found);
        });
        season.store().visitNotices(notice -> {
            counter.notice(notice);
            samples.offer(notice);
        });
        return counter.figures(season.redesign());
    }

    private static Map<String, Object> main(SeasonFigures figures) {
        CaseCounts total = figures.total();
        Map<String, Object> main = new LinkedHashMap<>();
        main.put("families", total.families());
        main.put("applications", total.applications());
        main.put("cases", total.cases());
        main.put("notices", total.notices());
        main.put("decidedByMachine", total.decidedByMachine());
        main.put("decidedByOfficial", total.decidedByOfficial());
        main.put("pending", total.pending());
        main.put("conflicts", total.conflicts());
        main.put("humanTasks", total.humanTasks());
        TruthFigures truth = figures.truth();
        if (truth != null) {
            main.put("clearCases", truth.clearCases());
            main.put("clearDecidedWithoutHuman", truth.clearDecidedWithoutHuman());
            main.put("needlessHumanTasks", truth.needlessHumanTasks());
            main.put("forgeries", truth.forgeries());
            main.put("forgeriesApproved", truth.forgeriesApproved());
            main.put("wrongApprovals", truth.wrongApprovals());
        }
        return main;
    }
}
