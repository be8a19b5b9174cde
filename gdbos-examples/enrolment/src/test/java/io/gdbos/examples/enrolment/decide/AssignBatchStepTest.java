package io.gdbos.examples.enrolment.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Requirements;
import io.gdbos.examples.enrolment.rules.json.DistrictRulesJson;
import io.gdbos.workflow.step.IdempotencyKey;
import io.gdbos.workflow.step.StepCall;
import io.gdbos.workflow.step.StepResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignBatchStepTest {
    private final AssignBatchStep step = new AssignBatchStep(DistrictRulesJson.bundled());
    private final Map<String, Value> facts = new LinkedHashMap<>();

    AssignBatchStepTest() {
        for (String fact : List.of(
                Fact.FORM_COMPLETE,
                Fact.AGE_ELIGIBLE,
                Fact.GUARDIAN_PROVED,
                Fact.LOCAL_HOUSEHOLD,
                Fact.HOME_IN_ZONE,
                Fact.ADDRESS_AGREES)) {
            facts.put(fact, Value.bool(true));
        }
        facts.put(Fact.MOVE_IN_DATE, Value.date(LocalDate.of(2020, 5, 1)));
        Requirements.ALL.forEach(requirement -> facts.put(Fact.statusOf(requirement), Value.code("passed")));
    }

    private StepResult.Completed run() {
        DataRecord inputs = DataRecord.of(new RecordSchema("case", List.copyOf(facts.keySet())), facts);
        return (StepResult.Completed) step.execute(new StepCall(
                new IdempotencyKey("case-1", "assign-batch", 1),
                "child-1",
                "compulsory-education-enrolment",
                RegionCode.parse("370705"),
                inputs,
                Instant.parse("2026-07-11T01:00:00Z"),
                1));
    }

    private static List<String> requirements() {
        return Requirements.ALL;
    }

    @Test
    void whatIsClearlyProvedIsApprovedWithBatchAndOrderKeys() {
        assertEquals(Value.code("approve"), run().outputs().get(Fact.DECISION));
        assertEquals(Value.decimal(1), run().outputs().get(Fact.BATCH));
        assertEquals(
                Value.text("move-in-date=2020-05-01;home-date=-;employment-since=-"),
                run().outputs().get(Fact.ORDER_KEY));
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void oneDoubtIsEnoughForAReview(String requirement) {
        facts.put(Fact.statusOf(requirement), Value.code("doubtful"));
        assertEquals(Value.code("review"), run().outputs().get(Fact.DECISION));
        facts.remove(Fact.statusOf(requirement));
        assertEquals(Value.code("review"), run().outputs().get(Fact.DECISION));
    }

    @ParameterizedTest
    @ValueSource(strings = {Fact.FORM_COMPLETE, Fact.AGE_ELIGIBLE, Fact.GUARDIAN_PROVED})
    void whatIsFalseOrUnknownIsReviewedAndNeverRefused(String fact) {
        facts.put(fact, Value.bool(false));
        assertEquals(Value.code("review"), run().outputs().get(Fact.DECISION));
        facts.put(fact, Value.Absent.UNKNOWN);
        assertEquals(Value.code("review"), run().outputs().get(Fact.DECISION));
    }

    @Test
    void aFamilyWithoutABatchIsReviewedToo() {
        for (String fact : List.of(Fact.LOCAL_HOUSEHOLD, Fact.HOME_IN_ZONE, Fact.LEASE_IN_ZONE)) {
            facts.put(fact, Value.bool(false));
        }
        facts.put(Fact.RESIDENCE_CARD_VALID, Value.bool(false));
        assertEquals(Value.code("review"), run().outputs().get(Fact.DECISION));
        assertTrue(run().note().contains("没有符合的批次"), run().note());
    }

    @Test
    void aGapInVaccinationsCostsNobodyAPlace() {
        facts.put(Fact.statusOf("vaccination"), Value.code("not-met"));
        assertEquals(Value.code("approve"), run().outputs().get(Fact.DECISION));
    }
}
