package io.gdbos.examples.enrolment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.examples.enrolment.rules.json.DistrictRulesJson;
import io.gdbos.workflow.Case;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SeasonCounterTest {
    private final SeasonFigures figures = HandMadeSeason.figures();

    @Test
    void everyCaseEndsUpInOneOfFourBoxes() {
        CaseCounts total = figures.total();
        assertEquals(new CaseCounts(6, 7, 6, 3, 1, 1, 1, 4, 2, 1, 1, 4), total);
        assertEquals(total.cases(), total.decidedByMachine() + total.decidedByOfficial() + total.pending());
    }

    @Test
    void districtsAddUpToTheCity() {
        assertEquals(
                figures.total().cases(),
                figures.districts().stream()
                        .mapToLong(district -> district.counts().cases())
                        .sum());
        assertEquals(
                new CaseCounts(4, 4, 4, 3, 0, 1, 0, 3, 1, 1, 1, 2),
                district("370705").counts());
        assertEquals(
                new CaseCounts(2, 3, 2, 0, 1, 0, 1, 1, 1, 0, 0, 2),
                district("370704").counts());
        assertTrue(district("370704").hasInventedRules());
    }

    @Test
    void batchesCountWhoWasAdmitted() {
        assertEquals(new TreeMap<>(Map.of(1, 3L)), district("370705").batches());
        assertEquals(new TreeMap<>(Map.of(1, 1L)), district("370704").batches());
        assertEquals(Map.of(), district("370703").batches());
    }

    @Test
    void checksCountOnceForEachCase() {
        assertEquals(new CheckFigures("home", 5, 0, 1, 0), check("home"));
        assertEquals(new CheckFigures("household", 5, 1, 0, 0), check("household"));
        assertEquals(new CheckFigures("lease", 5, 0, 0, 1), check("lease"));
        assertEquals(new CheckFigures("vaccination", 5, 0, 1, 0), check("vaccination"));
    }

    @Test
    void durationsAreInTheTimeOfTheSeason() {
        DurationFigures durations = figures.durations();
        assertEquals(new Spread(3, new BigDecimal("4.00"), new BigDecimal("90.00")), durations.machineHours());
        assertEquals(new Spread(2, new BigDecimal("60.00"), new BigDecimal("80.00")), durations.officialHours());
        assertEquals(new BigDecimal("8.75"), durations.machineDays().median());
    }

    @Test
    void theTruthIsHeldAgainstWhatWasDecided() {
        assertEquals(new TruthFigures(2, 1, 1, 2, 2, 2, 0, 1, 0), figures.truth());
    }

    @Test
    void whatTheMachineDatedOtherwiseThanTheTruthIsAWrongApproval() {
        TruthFigures truth = truthOf(HandMadeCase.of("A1", HandMadeCase.KUIWEN)
                .machineApproves(1, "move-in-date=2019-03-02;home-date=-", HandMadeCase.CLOSED));
        assertEquals(1, truth.wrongApprovals());
    }

    @Test
    void aDateThatTheFamilyDoesNotHaveIsAWrongApproval() {
        TruthFigures truth = truthOf(HandMadeCase.of("A1", HandMadeCase.KUIWEN)
                .machineApproves(1, "move-in-date=2019-03-01;home-date=2020-01-01", HandMadeCase.CLOSED));
        assertEquals(1, truth.wrongApprovals());
    }

    @Test
    void aDateThatIsLeftOutIsNotWrongButMissing() {
        TruthFigures truth = truthOf(HandMadeCase.of("A1", HandMadeCase.KUIWEN)
                .machineApproves(1, "move-in-date=-;home-date=-", HandMadeCase.CLOSED));
        assertEquals(0, truth.wrongApprovals());
        assertEquals(1, truth.orderDatesMissing());
    }

    @Test
    void aForgeryThatTheMachineApprovesIsCounted() {
        TruthFigures truth = truthOf(
                HandMadeCase.of("A4", HandMadeCase.KUIWEN).machineApproves(1, HandMadeSeason.KEY, HandMadeCase.CLOSED));
        assertEquals(1, truth.forgeriesApproved());
        assertEquals(1, truth.wrongApprovals());
    }

    @Test
    void withoutATruthNothingIsClaimedAboutIt() {
        assertNull(HandMadeSeason.figures(TruthLookup.UNKNOWN).truth());
    }

    @Test
    void aFamilyWithTwoChildrenRegistersOnceWhoeverOfTheGuardiansApplies() {
        SeasonCounter counter = counter();
        counter.caseOf(HandMadeCase.of("A1", HandMadeCase.KUIWEN)
                .with(Form.APPLICANT_NUMBER, Value.text("11010519491231002X"))
                .with(Form.SECOND_GUARDIAN_NUMBER, Value.text("440524188001010014"))
                .build());
        counter.caseOf(HandMadeCase.of("A2", HandMadeCase.FANGZI)
                .with(Form.APPLICANT_NUMBER, Value.text("440524188001010014"))
                .with(Form.SECOND_GUARDIAN_NUMBER, Value.text("11010519491231002x"))
                .build());
        SeasonFigures counted = counter.figures(HandMadeSeason.redesign());
        assertEquals(1, counted.total().families());
        assertEquals(
                2,
                counted.districts().stream()
                        .mapToLong(each -> each.counts().families())
                        .sum());
    }

    @Test
    void theOrderInWhichCasesComeChangesNothing() {
        SeasonCounter forwards = counter();
        HandMadeSeason.cases().forEach(forwards::caseOf);
        SeasonCounter backwards = counter();
        List<Case> reversed = new ArrayList<>(HandMadeSeason.cases());
        Collections.reverse(reversed);
        reversed.forEach(backwards::caseOf);
        assertEquals(
                forwards.figures(HandMadeSeason.redesign()).total(),
                backwards.figures(HandMadeSeason.redesign()).total());
        assertEquals(
                forwards.figures(HandMadeSeason.redesign()).durations(),
                backwards.figures(HandMadeSeason.redesign()).durations());
    }

    private static TruthFigures truthOf(HandMadeCase one) {
        SeasonCounter counter = counter();
        counter.application(HandMadeSeason.application("A1", HandMadeCase.KUIWEN));
        counter.caseOf(one.build());
        return Objects.requireNonNull(counter.figures(HandMadeSeason.redesign()).truth());
    }

    private static SeasonCounter counter() {
        return new SeasonCounter(
                new ReportedSeason(HandMadeSeason.PLAN, "sample", 6, 2026),
                DistrictRulesJson.bundled(),
                HandMadeSeason::truth);
    }

    private DistrictFigures district(String region) {
        return figures.districts().stream()
                .filter(each -> each.region().value().equals(region))
                .findFirst()
                .orElseThrow();
    }

    private CheckFigures check(String requirement) {
        return figures.checks().stream()
                .filter(each -> each.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }
}
