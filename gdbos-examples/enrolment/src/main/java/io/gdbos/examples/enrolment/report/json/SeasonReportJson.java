package io.gdbos.examples.enrolment.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.examples.enrolment.report.CaseCounts;
import io.gdbos.examples.enrolment.report.CheckFigures;
import io.gdbos.examples.enrolment.report.DistrictFigures;
import io.gdbos.examples.enrolment.report.DurationFigures;
import io.gdbos.examples.enrolment.report.ReportedSeason;
import io.gdbos.examples.enrolment.report.SeasonFigures;
import io.gdbos.examples.enrolment.report.Spread;
import io.gdbos.examples.enrolment.report.TruthFigures;
import org.jspecify.annotations.Nullable;

/** Every figure of a season as one JSON document, its fields in a fixed order. The same figures give the same bytes. */
public final class SeasonReportJson {
    private SeasonReportJson() {}

    /**
     * Writes the figures.
     *
     * @param figures the figures
     * @return the document; what only the truth could tell is null where nobody knows it
     */
    public static String write(SeasonFigures figures) {
        ObjectNode root = PrettyJson.object();
        root.set("season", season(figures.season()));
        counts(root, figures.total());
        truth(root, figures.truth());
        root.put("fieldsAsked", figures.fieldsAsked());
        root.put("fieldsPrefilled", figures.fieldsPrefilled());
        root.put("noticesIntact", figures.noticesIntact());
        ArrayNode districts = root.putArray("districts");
        figures.districts().forEach(district -> districts.add(district(district)));
        ArrayNode checks = root.putArray("checks");
        figures.checks().forEach(check -> checks.add(check(check)));
        root.set("durations", durations(figures.durations()));
        root.set("fourReductions", RedesignJson.reductions(figures.reductions()));
        root.set("recommendations", RedesignJson.recommendations(figures.recommendations()));
        return PrettyJson.write(root);
    }

    private static ObjectNode season(ReportedSeason season) {
        return PrettyJson.object()
                .put("year", season.plan().year())
                .put("opens", season.plan().opens().toString())
                .put("closes", season.plan().closes().toString())
                .put("ends", season.plan().ends().toString())
                .put("source", season.source())
                .put("children", season.children())
                .put("seed", season.seed());
    }

    private static void counts(ObjectNode node, CaseCounts counts) {
        node.put("families", counts.families())
                .put("applications", counts.applications())
                .put("cases", counts.cases())
                .put("notices", counts.notices())
                .put("onlineAdmissionRate", PrettyJson.rate(counts.onlineAdmissionRate()))
                .put("decidedByMachine", counts.decidedByMachine())
                .put("decidedByOfficial", counts.decidedByOfficial())
                .put("approvedByOfficial", counts.approvedByOfficial())
                .put("placedByDistrict", counts.placedByDistrict())
                .put("pending", counts.pending())
                .put("doubtfulCases", counts.doubtful())
                .put("conflicts", counts.conflicts())
                .put("conflictsResolved", counts.conflictsResolved())
                .put("humanTasks", counts.humanTasks());
    }

    private static void truth(ObjectNode node, @Nullable TruthFigures truth) {
        node.put("clearCases", truth == null ? null : truth.clearCases())
                .put("clearDecidedWithoutHuman", truth == null ? null : truth.clearDecidedWithoutHuman())
                .put(
                        "clearDecidedWithoutHumanRate",
                        truth == null ? null : PrettyJson.rate(truth.clearWithoutHumanRate()))
                .put("needlessHumanTasks", truth == null ? null : truth.needlessHumanTasks())
                .put("forgeries", truth == null ? null : truth.forgeries())
                .put("forgeriesToOfficial", truth == null ? null : truth.forgeriesToOfficial())
                .put("forgeriesRefused", truth == null ? null : truth.forgeriesRefused())
                .put("forgeriesApproved", truth == null ? null : truth.forgeriesApproved())
                .put("wrongApprovals", truth == null ? null : truth.wrongApprovals())
                .put("orderDatesMissing", truth == null ? null : truth.orderDatesMissing());
    }

    private static ObjectNode district(DistrictFigures district) {
        ObjectNode node = PrettyJson.object()
                .put("region", district.region().value())
                .put("name", district.name().chinese())
                .put("inventedRules", district.hasInventedRules());
        counts(node, district.counts());
        ObjectNode batches = node.putObject("batches");
        district.batches().forEach((batch, admitted) -> batches.put(String.valueOf(batch), admitted));
        return node;
    }

    private static ObjectNode check(CheckFigures check) {
        return PrettyJson.object()
                .put("requirement", check.requirement())
                .put("done", check.done())
                .put("passed", check.passed())
                .put("passRate", PrettyJson.rate(check.passRate()))
                .put("notMet", check.notMet())
                .put("doubtful", check.doubtful())
                .put("notNeeded", check.notNeeded());
    }

    private static ObjectNode durations(DurationFigures durations) {
        ObjectNode node = PrettyJson.object();
        node.set("hoursFromCloseMachine", spread(durations.machineHours()));
        node.set("hoursFromCloseOfficial", spread(durations.officialHours()));
        node.set("daysFromFilingMachine", spread(durations.machineDays()));
        node.set("daysFromFilingOfficial", spread(durations.officialDays()));
        return node;
    }

    private static ObjectNode spread(Spread spread) {
        return PrettyJson.object()
                .put("count", spread.count())
                .put("median", spread.median())
                .put("p95", spread.p95());
    }
}
