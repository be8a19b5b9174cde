package io.gdbos.workflow.reengineer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gdbos.workflow.ProcessDefinition;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FourReductionsTest {
    private static void assertMeasure(String before, String after, Reduction reduction) {
        assertEquals(
                new BigDecimal(before), reduction.before(), reduction.name().english());
        assertEquals(new BigDecimal(after), reduction.after(), reduction.name().english());
    }

    @Test
    void measuresAreCountedFromTheTwoDefinitions() {
        Redesign redesign = PaperEnrolment.redesigned();
        FourReductions reductions = FourReductions.between(redesign.asIs(), redesign.toBe());
        assertMeasure("8", "7", reductions.steps());
        assertMeasure("3", "1", reductions.materials());
        assertMeasure("3", "1", reductions.visits());
        assertMeasure("8", "3", reductions.humanSteps());
        assertMeasure("14", "6.01", reductions.time());
        assertEquals(new BigDecimal("2"), reductions.visits().reduction());
        assertEquals(2.0 / 3, reductions.visits().rate(), 1e-12);
    }

    @Test
    void aProcessComparedWithItselfHasNoReduction() {
        ProcessDefinition same = PaperEnrolment.process();
        for (Reduction reduction : FourReductions.between(same, same).list()) {
            assertEquals(0.0, reduction.rate());
            assertEquals(0, reduction.reduction().signum());
        }
    }

    @Test
    void theLongestOfParallelPathsCountsAndALoopIsGoneOnce() {
        ProcessDefinition definition = ProcessDefinition.builder("p", 1)
                .parallel(
                        "both",
                        path -> path.step(PaperEnrolment.human("a")
                                .duration(PaperEnrolment.days(2))
                                .build()),
                        path -> path.step(PaperEnrolment.human("b")
                                .duration(PaperEnrolment.days(5))
                                .build()))
                .step(PaperEnrolment.human("c")
                        .writes("again")
                        .duration(PaperEnrolment.days(1))
                        .build())
                .exclusive("loop", choice -> choice.when("again == true", path -> path.goTo("c"))
                        .otherwise(path -> {}))
                .build();
        FourReductions reductions = FourReductions.between(definition, definition);
        assertMeasure("6", "6", reductions.time());
        assertEquals(
                List.of("Steps", "Materials", "Time", "Visits"),
                reductions.list().stream()
                        .map(reduction -> reduction.name().english())
                        .toList());
    }
}
