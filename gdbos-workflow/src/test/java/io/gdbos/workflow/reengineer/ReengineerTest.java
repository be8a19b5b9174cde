package io.gdbos.workflow.reengineer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.spi.EvidencePlan;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.StepKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReengineerTest {
    private static final String[] ALL_RULES = {"household-rule", "no-home-rule", "batches", "notice"};

    private static List<String> taken(Redesign redesign, RecommendationKind kind) {
        return redesign.taken().stream()
                .filter(each -> each.kind() == kind)
                .map(Recommendation::target)
                .toList();
    }

    private static Recommendation refused(Redesign redesign, String target) {
        return redesign.notTaken().stream()
                .filter(each -> each.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private static StepDefinition step(ProcessDefinition definition, String id) {
        return definition.step(id).orElseThrow();
    }

    private static void assertRuns(Redesign redesign) {
        assertEquals(List.of(), redesign.toBe().check().list());
    }

    @Nested
    class WithAllEvidence {
        private final Redesign redesign = PaperEnrolment.redesigned();

        @Test
        void theResultCanRunAndIsTheNextVersion() {
            assertRuns(redesign);
            assertEquals(2, redesign.toBe().version());
            assertEquals("enrolment", redesign.toBe().id());
        }

        @Test
        void provedMaterialsAreWaivedWithMappingResourceAndFields() {
            assertEquals(
                    List.of("household-book", "no-home-certificate"),
                    taken(redesign, RecommendationKind.WAIVE_MATERIAL));
            Evidence evidence = redesign.taken().get(0).evidence().get(0);
            assertEquals("map-household", evidence.id());
            assertEquals(List.of("r-household"), evidence.resources());
            assertTrue(redesign.taken().get(0).legalBasis().text().contains("809"));
        }

        @Test
        void aMaterialOfWhichNothingIsKnownStays() {
            assertEquals(List.of("photo"), step(redesign.toBe(), "hand-in").materials());
            assertTrue(refused(redesign, "photo").obstacle() != null);
        }

        @Test
        void checksWithRuleAndEvidenceAreAutomated() {
            assertEquals(
                    List.of("check-household", "check-home", "decide", "issue-notice"),
                    taken(redesign, RecommendationKind.AUTOMATE_CHECK));
            StepDefinition check = step(redesign.toBe(), "check-household");
            assertEquals(StepKind.AUTOMATIC, check.kind());
            assertEquals(List.of("check-household-result", "check-household-doubtful"), check.writes());
        }

        @Test
        void theReviewStaysForDoubtfulCasesAndMayCorrectTheChecks() {
            StepDefinition review = step(redesign.toBe(), "review");
            assertEquals(StepKind.HUMAN, review.kind());
            assertTrue(review.writes().contains("check-household-result"));
            String guard = redesign.toBe().flows().stream()
                    .filter(flow -> flow.from().equals("review-doubt") && flow.guard() != null)
                    .findFirst()
                    .orElseThrow()
                    .guard();
            assertEquals("not check_household_doubtful and not check_home_doubtful", guard);
        }

        @Test
        void whatComesAfterTheReviewGetsAReviewOfItsOwn() {
            StepDefinition own = step(redesign.toBe(), "decide-review");
            assertEquals(StepKind.HUMAN, own.kind());
            assertEquals(List.of("decision"), own.writes());
            assertFalse(redesign.toBe().step("issue-notice-review").isPresent(), "a rule that never doubts");
        }

        @Test
        void stepsThatServedWaivedPapersOrFetchedTheNoticeAreDropped() {
            assertEquals(
                    List.of("fetch-no-home-certificate", "fetch-notice"),
                    taken(redesign, RecommendationKind.ELIMINATE_STEP));
        }

        @Test
        void aVisitStaysWhileAMaterialIsHandedIn() {
            assertEquals(1, step(redesign.toBe(), "hand-in").visits());
            assertEquals(
                    RecommendationKind.DROP_VISIT, refused(redesign, "hand-in").kind());
        }

        @Test
        void independentChecksRunSideBySide() {
            assertEquals(List.of("check-household"), taken(redesign, RecommendationKind.PARALLELISE));
        }

        @Test
        void theSameInputsGiveTheSameRedesign() {
            assertEquals(redesign, PaperEnrolment.redesigned());
        }
    }

    @Nested
    class WithPartOfTheEvidence {
        @Test
        void withoutAnyEvidenceNothingIsWaivedAndNoCheckAutomated() {
            Redesign redesign = Reengineer.derive(
                    PaperEnrolment.process(),
                    PaperEnrolment.finder(),
                    PaperEnrolment.rules("household-rule", "no-home-rule"),
                    PaperEnrolment.context().build());
            assertEquals(List.of(), redesign.taken());
            assertEquals(redesign.asIs().nodes(), redesign.toBe().nodes());
            assertTrue(refused(redesign, "household-book").obstacle().chinese().contains("没有可用资源"));
        }

        @Test
        void whatIsProvedInPartOnlyIsNotWaived() {
            Redesign redesign = Reengineer.derive(
                    PaperEnrolment.process(),
                    query -> new EvidencePlan(
                            List.of(PaperEnrolment.alternative(query.requirement())),
                            List.of(BilingualText.of("Not the adopted children.", "收养关系尚无数据。"))),
                    PaperEnrolment.rules(ALL_RULES),
                    PaperEnrolment.context().build());
            assertEquals(List.of(), taken(redesign, RecommendationKind.WAIVE_MATERIAL));
            assertFalse(taken(redesign, RecommendationKind.AUTOMATE_CHECK).contains("check-household"));
        }

        @Test
        void withoutARuleTheCheckStaysWithTheOfficial() {
            Redesign redesign = Reengineer.derive(
                    PaperEnrolment.process(),
                    PaperEnrolment.finder("household", "no-home"),
                    PaperEnrolment.rules("household-rule"),
                    PaperEnrolment.context().reviewStep("review").build());
            assertRuns(redesign);
            assertEquals(StepKind.HUMAN, step(redesign.toBe(), "check-home").kind());
            assertTrue(redesign.toBe().step("fetch-notice").isPresent(), "the notice is still on paper");
        }

        @Test
        void withoutAReviewStepEachCheckGetsItsOwn() {
            Redesign redesign = Reengineer.derive(
                    PaperEnrolment.process(),
                    PaperEnrolment.finder("household", "no-home"),
                    PaperEnrolment.rules(ALL_RULES),
                    PaperEnrolment.context().build());
            assertRuns(redesign);
            assertTrue(redesign.toBe().step("check-household-review").isPresent());
            assertTrue(redesign.toBe().step("check-home-review").isPresent());
        }

        @Test
        void allMaterialsWaivedLeaveNoVisit() {
            Redesign redesign = Reengineer.derive(
                    PaperEnrolment.process(),
                    PaperEnrolment.finder("household", "no-home", "portrait"),
                    PaperEnrolment.rules(ALL_RULES),
                    PaperEnrolment.context()
                            .material("photo", BilingualText.of("A photo", "照片"), "portrait")
                            .reviewStep("review")
                            .build());
            assertRuns(redesign);
            assertEquals(List.of("hand-in"), taken(redesign, RecommendationKind.DROP_VISIT));
            assertEquals(List.of(), step(redesign.toBe(), "hand-in").materials());
            assertEquals(
                    0,
                    redesign.toBe().steps().stream()
                            .mapToInt(StepDefinition::visits)
                            .sum());
        }

        @Test
        void beforeTheProvisionIsInForceNothingChanges() {
            var context = PaperEnrolment.context().place(PaperEnrolment.KUIWEN, LocalDate.of(2018, 1, 1));
            Redesign redesign = Reengineer.derive(
                    PaperEnrolment.process(),
                    PaperEnrolment.finder("household", "no-home"),
                    PaperEnrolment.rules(ALL_RULES),
                    context.build());
            assertEquals(List.of(), redesign.taken());
        }
    }

    @Nested
    class WhatIsRefused {
        @Test
        void aProcessThatCannotRun() {
            ProcessDefinition broken = ProcessDefinition.builder("broken", 1)
                    .step(PaperEnrolment.human("a").reads("nothing").build())
                    .build();
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Reengineer.derive(
                            broken,
                            PaperEnrolment.finder(),
                            PaperEnrolment.rules(),
                            PaperEnrolment.context().build()));
        }

        @Test
        void aReviewStepThatNobodyDoes() {
            var context = PaperEnrolment.context().reviewStep("hand-in").build();
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Reengineer.derive(
                            PaperEnrolment.process(), PaperEnrolment.finder(), PaperEnrolment.rules(), context));
        }
    }
}
