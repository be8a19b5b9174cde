package io.gdbos.workflow.reengineer;

import io.gdbos.core.BilingualText;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.spi.EvidenceAlternative;
import io.gdbos.core.spi.EvidenceFinder;
import io.gdbos.core.spi.EvidencePlan;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.StepDefinitionBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small enrolment on paper: certificates fetched, handed in, looked at, decided, and the notice fetched. */
final class PaperEnrolment {
    static final RegionCode KUIWEN = RegionCode.parse("370705");

    private PaperEnrolment() {}

    static ProcessDefinition process() {
        return ProcessDefinition.builder("enrolment", 1)
                .inputs("form")
                .step(applicant("fetch-no-home-certificate")
                        .writes("no-home-certificate")
                        .visits(1)
                        .duration(days(3))
                        .build())
                .step(applicant("hand-in")
                        .materials("household-book", "no-home-certificate", "photo")
                        .reads("form", "no-home-certificate")
                        .writes("handed-in")
                        .visits(1)
                        .duration(days(1))
                        .build())
                .step(check("check-household", "household"))
                .step(check("check-home", "no-home"))
                .step(human("review")
                        .reads("form")
                        .writes("remark")
                        .duration(days(2))
                        .build())
                .step(human("decide")
                        .reads("check-household-result", "check-home-result")
                        .writes("decision")
                        .rule("batches")
                        .duration(days(3))
                        .build())
                .step(human("issue-notice")
                        .reads("decision")
                        .writes("notice")
                        .rule("notice")
                        .duration(days(1))
                        .build())
                .step(applicant("fetch-notice")
                        .reads("notice")
                        .visits(1)
                        .duration(days(2))
                        .build())
                .build();
    }

    static ReengineerContext.Builder context() {
        return ReengineerContext.builder("enrolment")
                .place(KUIWEN, LocalDate.of(2026, 7, 1))
                .purpose("enrolment", Actor.of("office-1", "redesigner", "education", KUIWEN))
                .material("household-book", BilingualText.of("The household book", "户口簿"), "household")
                .material("no-home-certificate", BilingualText.of("The no-home certificate", "无房证明"), "no-home");
    }

    static EvidenceFinder finder(String... proved) {
        Set<String> provable = Set.of(proved);
        return query -> provable.contains(query.requirement())
                ? new EvidencePlan(List.of(alternative(query.requirement())), List.of())
                : new EvidencePlan(List.of(), List.of(BilingualText.of("No resource.", "没有可用资源。")));
    }

    static EvidenceAlternative alternative(String requirement) {
        FieldRef key = FieldRef.of("r-" + requirement, "citizen-number");
        return new EvidenceAlternative(
                "map-" + requirement,
                List.of(new EvidenceAlternative.Source(key.resource(), key, List.of(key))),
                "",
                0.9,
                EvidenceAlternative.Proof.PRESENCE);
    }

    static ExecutableRules rules(String... ids) {
        Set<String> known = Set.of(ids);
        return rule -> known.contains(rule)
                ? Optional.of(new ExecutableRule(
                        rule, BilingualText.of("Table " + rule, "决策表" + rule), !rule.equals("notice")))
                : Optional.empty();
    }

    static Redesign redesigned() {
        return Reengineer.derive(
                process(),
                finder("household", "no-home"),
                rules("household-rule", "no-home-rule", "batches", "notice"),
                context().reviewStep("review").build());
    }

    static Duration days(int days) {
        return Duration.ofHours(8L * days);
    }

    static StepDefinitionBuilder human(String id) {
        return StepDefinition.human(id, BilingualText.of(id, id)).performer("officer", "education-{region}");
    }

    private static StepDefinitionBuilder applicant(String id) {
        return StepDefinition.applicant(id, BilingualText.of(id, id)).performer("applicant", "education-{region}");
    }

    private static StepDefinition check(String id, String requirement) {
        return human(id)
                .reads("form", "handed-in")
                .writes(id + "-result")
                .requirement(requirement)
                .rule(requirement + "-rule")
                .effort(Duration.ofMinutes(20))
                .duration(days(1))
                .build();
    }
}
