package io.gdbos.examples.enrolment.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.catalog.testkit.SampleCatalog;
import io.gdbos.core.BilingualText;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.spi.EvidenceFinder;
import io.gdbos.core.spi.EvidencePlan;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.StepKind;
import io.gdbos.workflow.reengineer.FourReductions;
import io.gdbos.workflow.reengineer.Recommendation;
import io.gdbos.workflow.reengineer.Redesign;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PaperProcessTest {
    private static final EvidenceFinder CATALOGUE = SampleCatalog.inMemory().finder("education");

    private static Redesign derive(EvidenceFinder finder) {
        return EnrolmentRedesign.derive(
                finder,
                SampleCatalog.CITY,
                LocalDate.of(2026, 7, 1),
                PaperProcess.PURPOSE,
                Actor.of("machine", "system", "education", SampleCatalog.CITY));
    }

    private static StepKind kindOf(ProcessDefinition definition, String step) {
        return definition.step(step).map(StepDefinition::kind).orElseThrow(() -> new AssertionError(step));
    }

    @Test
    void thePaperProcessIsSoundAndKnowsEveryRequirement() {
        ProcessDefinition paper = PaperProcess.definition();
        assertFalse(paper.check().hasErrors(), paper.check().toString());
        for (String requirement : Requirements.ALL) {
            assertEquals(StepKind.HUMAN, kindOf(paper, "check-" + requirement));
        }
        assertTrue(paper.steps().stream().noneMatch(step -> step.kind() == StepKind.AUTOMATIC));
    }

    @Nested
    class WithTheWholeCatalogue {
        private final Redesign redesign = derive(CATALOGUE);
        private final FourReductions reductions = FourReductions.between(redesign.asIs(), redesign.toBe());

        @Test
        void everyMaterialIsWaivedAndEveryCheckAutomaticEachWithEvidence() {
            ProcessDefinition toBe = redesign.toBe();
            assertFalse(toBe.check().hasErrors(), toBe.check().toString());
            for (String requirement : Requirements.ALL) {
                assertEquals(StepKind.AUTOMATIC, kindOf(toBe, "check-" + requirement));
            }
            for (String step : List.of("accept", "assign-batch", "issue-notice")) {
                assertEquals(StepKind.AUTOMATIC, kindOf(toBe, step));
            }
            assertTrue(toBe.steps().stream().allMatch(step -> step.materials().isEmpty()));
            assertTrue(
                    redesign.taken().stream().noneMatch(each -> each.evidence().isEmpty()));
        }

        @Test
        void whatNeedsJudgementStaysWithPeople() {
            assertEquals(StepKind.HUMAN, kindOf(redesign.toBe(), "resolve-conflict"));
            assertEquals(StepKind.HUMAN, kindOf(redesign.toBe(), "review"));
        }

        @Test
        void nobodyHasToComeAndNothingIsBrought() {
            assertEquals(4, reductions.visits().before().intValue());
            assertEquals(0, reductions.visits().after().intValue());
            assertEquals(10, reductions.materials().before().intValue());
            assertEquals(0, reductions.materials().after().intValue());
            assertEquals(17, reductions.steps().before().intValue());
            assertTrue(reductions.steps().after().intValue() < 17);
            assertTrue(reductions.time().rate() > 0.5, reductions.time().toString());
        }
    }

    @Test
    void whatNoAgreementCoversStaysOnPaperAndSaysWhy() {
        EvidenceFinder withoutLeases = query -> query.requirement().equals("lease")
                ? new EvidencePlan(List.of(), List.of(BilingualText.of("No agreement covers leases.", "租赁数据无共享协议")))
                : CATALOGUE.find(query);
        Redesign redesign = derive(withoutLeases);
        assertFalse(redesign.toBe().check().hasErrors());
        assertEquals(StepKind.HUMAN, kindOf(redesign.toBe(), "check-lease"));
        assertEquals(StepKind.AUTOMATIC, kindOf(redesign.toBe(), "check-home"));
        List<String> materials = redesign.toBe().steps().stream()
                .flatMap(step -> step.materials().stream())
                .toList();
        assertEquals(List.of("lease-certificate"), materials);
        List<Recommendation> kept = redesign.notTaken().stream()
                .filter(each ->
                        each.obstacle() != null && each.obstacle().english().contains("leases"))
                .toList();
        assertTrue(
                kept.stream().anyMatch(each -> each.target().contains("lease")),
                redesign.notTaken().toString());
    }
}
