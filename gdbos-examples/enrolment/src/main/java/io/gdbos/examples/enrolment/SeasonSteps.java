package io.gdbos.examples.enrolment;

import io.gdbos.examples.enrolment.decide.AssignBatchStep;
import io.gdbos.examples.enrolment.intake.AcceptStep;
import io.gdbos.examples.enrolment.intake.FormReader;
import io.gdbos.examples.enrolment.notice.IssueNoticeStep;
import io.gdbos.examples.enrolment.notice.NoticeRegister;
import io.gdbos.examples.enrolment.notice.json.NoticeJson;
import io.gdbos.examples.enrolment.process.PaperProcess;
import io.gdbos.examples.enrolment.rules.RuleBook;
import io.gdbos.examples.enrolment.rules.SeasonPlan;
import io.gdbos.examples.enrolment.verify.CheckStep;
import io.gdbos.examples.enrolment.verify.EmploymentCheck;
import io.gdbos.examples.enrolment.verify.GuardianshipCheck;
import io.gdbos.examples.enrolment.verify.HomeCheck;
import io.gdbos.examples.enrolment.verify.HouseholdCheck;
import io.gdbos.examples.enrolment.verify.LeaseCheck;
import io.gdbos.examples.enrolment.verify.NoHomeCheck;
import io.gdbos.examples.enrolment.verify.RegisterComparer;
import io.gdbos.examples.enrolment.verify.RequirementCheck;
import io.gdbos.examples.enrolment.verify.ResidenceCardCheck;
import io.gdbos.examples.enrolment.verify.SeasonDays;
import io.gdbos.examples.enrolment.verify.VaccinationCheck;
import io.gdbos.examples.enrolment.zoning.AddressZones;
import io.gdbos.examples.enrolment.zoning.ZoneLine;
import io.gdbos.workflow.step.Step;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bodies of the automatic steps, by the id of the step. */
final class SeasonSteps {
    private SeasonSteps() {}

    static Map<String, Step> of(
            Platform platform,
            SeasonPlan plan,
            RuleBook rules,
            List<ZoneLine> zones,
            NoticeRegister notices,
            SeasonKeys keys) {
        RegisterComparer comparer = platform.comparer();
        AddressZones zoning = AddressZones.of(zones, platform.divisions());
        SeasonDays days = new SeasonDays(
                plan.opens(), plan.ends(), plan.opens().minusMonths(plan.card().endorsedWithinMonths()));
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("accept", new AcceptStep(new FormReader(platform.elements(), plan.opens()), plan.age()));
        for (RequirementCheck check : List.of(
                new GuardianshipCheck(comparer),
                new HouseholdCheck(comparer, zoning),
                new HomeCheck(comparer, zoning, days),
                new NoHomeCheck(),
                new LeaseCheck(comparer, zoning, days),
                new ResidenceCardCheck(comparer, days),
                new EmploymentCheck(comparer, days),
                new VaccinationCheck(comparer))) {
            steps.put(
                    "check-" + check.requirement(),
                    new CheckStep(
                            check,
                            platform.finder(),
                            platform.reader(),
                            rules,
                            Bureaus::machine,
                            PaperProcess.PURPOSE,
                            plan.opens()));
        }
        steps.put("assign-batch", new AssignBatchStep(rules));
        Map<String, String> schools = new HashMap<>();
        zones.forEach(line -> schools.put(line.school(), line.schoolName()));
        steps.put(
                "issue-notice",
                new IssueNoticeStep(
                        notices,
                        NoticeJson.FORMAT,
                        platform.bureaus()::issuer,
                        school -> schools.getOrDefault(school, school),
                        plan.zone(),
                        keys.signer()));
        return steps;
    }
}
