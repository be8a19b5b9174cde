package io.gdbos.workflow.reengineer;

import io.gdbos.core.BilingualText;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.StepKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * The four reductions (减环节、减材料、减时限、减跑动), counted from two definitions and from nothing else. Immutable.
 *
 * @param steps all steps of the definition, automatic ones and those for doubtful cases included
 * @param materials the materials that the applicant must hand in, each counted once
 * @param time working days along the longest path, each step gone once; one working day is eight hours
 * @param visits how often the applicant has to come in person, over all steps
 * @param humanSteps of the steps, those that a person does
 */
public record FourReductions(
        Reduction steps, Reduction materials, Reduction time, Reduction visits, Reduction humanSteps) {
    private static final BigDecimal MINUTES_OF_DAY = BigDecimal.valueOf(8 * 60);

    /** Checks for null. */
    public FourReductions {
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(materials, "materials");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(visits, "visits");
        Objects.requireNonNull(humanSteps, "humanSteps");
    }

    /**
     * Counts the reductions.
     *
     * @param asIs the process as it is
     * @param toBe the process as it can be
     * @return the measures of both
     */
    public static FourReductions between(ProcessDefinition asIs, ProcessDefinition toBe) {
        return new FourReductions(
                counted("Steps", "环节", "steps", "个", steps(asIs), steps(toBe)),
                counted("Materials", "材料", "items", "份", materials(asIs), materials(toBe)),
                new Reduction(
                        BilingualText.of("Time", "时限"),
                        BilingualText.of("working days", "工作日"),
                        workingDays(LongestPath.of(asIs)),
                        workingDays(LongestPath.of(toBe))),
                counted("Visits", "跑动", "visits", "次", visits(asIs), visits(toBe)),
                counted("Steps done by people", "人工环节", "steps", "个", humanSteps(asIs), humanSteps(toBe)));
    }

    /**
     * The four measures in their usual order.
     *
     * @return steps, materials, time, visits
     */
    public List<Reduction> list() {
        return List.of(steps, materials, time, visits);
    }

    private static Reduction counted(
            String english, String chinese, String unit, String chineseUnit, long before, long after) {
        return new Reduction(
                BilingualText.of(english, chinese),
                BilingualText.of(unit, chineseUnit),
                BigDecimal.valueOf(before),
                BigDecimal.valueOf(after));
    }

    private static long steps(ProcessDefinition definition) {
        return definition.steps().size();
    }

    private static long humanSteps(ProcessDefinition definition) {
        return definition.steps().stream()
                .filter(step -> step.kind() != StepKind.AUTOMATIC)
                .count();
    }

    private static long materials(ProcessDefinition definition) {
        return definition.steps().stream()
                .flatMap(step -> step.materials().stream())
                .distinct()
                .count();
    }

    private static long visits(ProcessDefinition definition) {
        return definition.steps().stream().mapToLong(StepDefinition::visits).sum();
    }

    private static BigDecimal workingDays(Duration duration) {
        BigDecimal days = BigDecimal.valueOf(duration.toMinutes())
                .divide(MINUTES_OF_DAY, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return days.scale() < 0 ? days.setScale(0) : days;
    }
}
