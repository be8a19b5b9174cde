package io.gdbos.examples.enrolment.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.record.Value;
import io.gdbos.core.spi.EvidenceAlternative;
import io.gdbos.core.spi.EvidenceAlternative.Proof;
import io.gdbos.core.spi.EvidenceAlternative.Source;
import io.gdbos.core.spi.EvidenceAnswer;
import io.gdbos.core.spi.EvidencePlan;
import io.gdbos.core.spi.EvidenceRead;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.examples.enrolment.rules.json.DistrictRulesJson;
import io.gdbos.workflow.step.IdempotencyKey;
import io.gdbos.workflow.step.StepCall;
import io.gdbos.workflow.step.StepResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckStepTest {
    private static final RegionCode KUIWEN = SampleFamily.KUIWEN;
    private static final Instant BEGAN = Instant.parse("2026-07-11T01:00:00Z");
    private static final Source FIRST = source("register", "owner-number", "property-address");
    private static final Source SECOND = source("contracts", "buyer-number", "contract-date");

    private final List<List<EvidenceRead>> rounds = new ArrayList<>();
    private EvidencePlan plan =
            new EvidencePlan(List.of(alternative("first", FIRST, ""), alternative("second", SECOND, "")), List.of());

    private static Source source(String resource, String key, String field) {
        return new Source(
                resource,
                FieldRef.of(resource, key),
                List.of(FieldRef.of(resource, key), FieldRef.of(resource, field)));
    }

    private static EvidenceAlternative alternative(String id, Source source, String condition) {
        return new EvidenceAlternative(id, List.of(source), condition, null, Proof.PRESENCE);
    }

    /** Passes what the register holds; a case whose applicant is the father is held only among the contracts. */
    private static final RequirementCheck CHECK = new RequirementCheck() {
        @Override
        public String requirement() {
            return "home";
        }

        @Override
        public List<String> keys(CaseFile file, String keyItem) {
            return List.of(file.data().text(Form.APPLICANT_NUMBER).orElseThrow());
        }

        @Override
        public CheckOutcome judge(CaseFile file, EvidenceFound found) {
            boolean isHeld = !found.by("owner-number").isEmpty()
                    || !found.by("buyer-number").isEmpty();
            return isHeld
                    ? CheckOutcome.passed(Map.of(Fact.HOME_IN_ZONE, Value.bool(true)), List.of("held"))
                    : CheckOutcome.doubtful(Map.of(), List.of("open"));
        }
    };

    private List<EvidenceAnswer> answer(List<EvidenceRead> reads) {
        rounds.add(reads);
        List<EvidenceAnswer> answers = new ArrayList<>();
        for (EvidenceRead read : reads) {
            boolean isHeld = read.keys().contains("mother") == read.resource().equals("register");
            DataRecord record = SampleFamily.record(
                    Map.of(read.key().item(), Value.text(read.keys().get(0))));
            answers.add(isHeld ? new EvidenceAnswer.Held(List.of(record)) : new EvidenceAnswer.NotHeld());
        }
        return answers;
    }

    private CheckStep step(RequirementCheck check) {
        return new CheckStep(
                check,
                query -> plan,
                this::answer,
                DistrictRulesJson.bundled(),
                region -> Actor.of("machine", "system", "education-" + region, region),
                "compulsory-education-enrolment",
                LocalDate.of(2026, 7, 1));
    }

    private static StepCall call(String id, Map<String, Value> inputs) {
        return new StepCall(
                new IdempotencyKey(id, "check-home", 1),
                "child-" + id,
                "compulsory-education-enrolment",
                KUIWEN,
                SampleFamily.record(inputs),
                BEGAN,
                1);
    }

    private static StepCall call(String id, String applicant) {
        return call(id, Map.of(Form.APPLICANT_NUMBER, Value.text(applicant), Form.HOME_KIND, Value.code("own")));
    }

    private static StepResult.Completed completed(StepResult result) {
        return (StepResult.Completed) result;
    }

    private static String status(StepResult result) {
        return ((Value.Code) completed(result).outputs().get("home-status")).code();
    }

    @Test
    void theSecondAlternativeIsReadOnlyForCasesLeftOpenInOneReadForAll() {
        List<StepResult> results = step(CHECK)
                .executeAll(
                        List.of(call("a", "mother"), call("b", "father"), call("c", "mother"), call("d", "father")));
        assertEquals(2, rounds.size());
        assertEquals(
                List.of("a", "b", "c", "d"),
                rounds.get(0).stream().map(EvidenceRead::subject).toList());
        assertEquals(
                List.of("b", "d"),
                rounds.get(1).stream().map(EvidenceRead::subject).toList());
        assertEquals(
                List.of("passed", "passed", "passed", "passed"),
                results.stream().map(CheckStepTest::status).toList());
    }

    @Test
    void aGroupGivesEachCaseWhatItWouldGetAlone() {
        List<StepCall> calls = List.of(call("a", "mother"), call("b", "father"));
        List<StepResult> together = step(CHECK).executeAll(calls);
        assertEquals(
                together, calls.stream().map(each -> step(CHECK).execute(each)).toList());
    }

    @Test
    void exactlyTheFieldsOfTheSourceAreAskedInTheNameOfTheDistrict() {
        step(CHECK).execute(call("a", "mother"));
        EvidenceRead read = rounds.get(0).get(0);
        assertEquals(FIRST.fields(), read.fields());
        assertEquals(FIRST.key(), read.key());
        assertEquals("education-370705", read.actor().agency());
        assertEquals("compulsory-education-enrolment", read.purpose());
        assertEquals(BEGAN, read.at());
    }

    @Test
    void aCaseThatNeedsNoCheckReadsNothingAndHasTheFactsOfNoClaim() {
        StepResult result = step(CHECK)
                .execute(call(
                        "a", Map.of(Form.APPLICANT_NUMBER, Value.text("mother"), Form.HOME_KIND, Value.code("lease"))));
        assertTrue(rounds.isEmpty());
        assertEquals("not-needed", status(result));
        assertEquals(Value.bool(false), completed(result).outputs().get(Fact.HOME_IN_ZONE));
        assertFalse(completed(result).outputs().containsKey(Fact.HOME_DATE));
    }

    @Test
    void anUnknownPreconditionIsDoubtfulAndEveryFactUnknown() {
        StepResult result = step(CHECK).execute(call("a", Map.of(Form.APPLICANT_NUMBER, Value.text("mother"))));
        assertTrue(rounds.isEmpty());
        assertEquals("doubtful", status(result));
        Fact.of("home")
                .forEach(fact -> assertEquals(
                        Value.Absent.UNKNOWN, completed(result).outputs().get(fact)));
    }

    @Test
    void aRequirementThatNothingProvesIsDoubtfulWithTheReason() {
        plan = new EvidencePlan(List.of(), List.of(BilingualText.of("No agreement.", "没有共享协议")));
        StepResult result = step(CHECK).execute(call("a", "mother"));
        assertEquals("doubtful", status(result));
        assertEquals("没有共享协议", completed(result).note());
    }

    @Test
    void anAlternativeWhoseConditionDoesNotHoldIsLeftOut() {
        plan = new EvidencePlan(
                List.of(alternative("first", FIRST, "home_kind == 'lease'"), alternative("second", SECOND, "")),
                List.of());
        step(CHECK).execute(call("b", "father"));
        assertEquals("contracts", rounds.get(0).get(0).resource());
    }

    @Test
    void aRefusedReadIsDoubtfulWithItsCode() {
        HomeCheck check = new HomeCheck(SampleFamily.COMPARER, SampleFamily.ZONES, SampleFamily.DAYS);
        CheckStep step = new CheckStep(
                check,
                query -> plan,
                reads -> reads.stream()
                        .map(read -> (EvidenceAnswer)
                                new EvidenceAnswer.Denied("GDB-SHR-011", BilingualText.of("Expired.", "授权已过期")))
                        .toList(),
                DistrictRulesJson.bundled(),
                region -> Actor.of("machine", "system", "education", region),
                "compulsory-education-enrolment",
                LocalDate.of(2026, 7, 1));
        StepResult result = step.execute(call(
                "a",
                Map.of(Form.APPLICANT_NUMBER, Value.text(SampleFamily.MOTHER), Form.HOME_KIND, Value.code("own"))));
        assertEquals("doubtful", status(result));
        assertTrue(completed(result).note().contains("GDB-SHR-011"));
    }
}
