package io.gdbos.workflow.reengineer;

import io.gdbos.core.spi.EvidenceFinder;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.StepKind;
import java.util.Objects;

/** Derives the process as it can be from the process as it is. Thread-safe; the same inputs give the same redesign. */
public final class Reengineer {
    private Reengineer() {}

    /**
     * Derives a redesign: materials are waived, then checks automated, then steps dropped that nothing needs any more,
     * then visits, and last independent checks put side by side. Each change is made only if the process can still
     * run with it; {@link ProcessDefinition#check()} of the result finds no error.
     *
     * @param asIs the process as it is
     * @param finder knows which requirements published data proves
     * @param rules knows which rules a program can execute
     * @param context for what, where and when
     * @return both processes and every recommendation, taken or not
     * @throws IllegalArgumentException when the process as it is cannot run, or the review step is no human step of it
     */
    public static Redesign derive(
            ProcessDefinition asIs, EvidenceFinder finder, ExecutableRules rules, ReengineerContext context) {
        Objects.requireNonNull(finder, "finder");
        Objects.requireNonNull(rules, "rules");
        Draft.problem(asIs).ifPresent(problem -> {
            throw new IllegalArgumentException(
                    "Process \"" + asIs.id() + "\" has errors before any redesign. " + problem.english());
        });
        requireReviewStep(asIs, context);
        var draft = new Draft(asIs, context);
        new MaterialWaivers(draft, finder).derive();
        new CheckAutomation(draft, finder, rules).derive();
        new StepElimination(draft, asIs).derive();
        new SideBySide(draft).derive();
        ProcessDefinition toBe = draft.definition().as(asIs.id(), asIs.version() + 1, asIs.title());
        return new Redesign(asIs, toBe, draft.recommendations());
    }

    private static void requireReviewStep(ProcessDefinition asIs, ReengineerContext context) {
        String review = context.reviewStep();
        boolean isHuman = review == null
                || asIs.step(review)
                        .map(StepDefinition::kind)
                        .filter(StepKind.HUMAN::equals)
                        .isPresent();
        if (!isHuman) {
            throw new IllegalArgumentException(
                    "Process \"" + asIs.id() + "\" has no human step \"" + review + "\" that could review.");
        }
    }
}
