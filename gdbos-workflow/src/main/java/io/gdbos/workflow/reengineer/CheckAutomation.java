package io.gdbos.workflow.reengineer;

import io.gdbos.core.BilingualText;
import io.gdbos.core.spi.EvidenceFinder;
import io.gdbos.core.spi.EvidencePlan;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.StepKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Automates human steps whose rule a program can execute over data that is held or already in the case. What the
 * program doubts goes to an official: to the review step where it comes later, else to a review of its own.
 */
final class CheckAutomation {
    private final Draft draft;
    private final EvidenceFinder finder;
    private final ExecutableRules rules;
    private final List<String> doubtsOfReview = new ArrayList<>();

    CheckAutomation(Draft draft, EvidenceFinder finder, ExecutableRules rules) {
        this.draft = draft;
        this.finder = finder;
        this.rules = rules;
    }

    void derive() {
        for (StepDefinition step : draft.steps()) {
            if (step.kind() == StepKind.HUMAN
                    && !step.id().equals(draft.context().reviewStep())) {
                judge(step.id());
            }
        }
        if (!doubtsOfReview.isEmpty()) {
            new DoubtReview(draft).onlyInDoubt(doubtsOfReview);
        }
    }

    private void judge(String id) {
        StepDefinition step = draft.step(id);
        List<Evidence> evidence = new ArrayList<>();
        Optional<BilingualText> obstacle = obstacle(step, evidence);
        if (obstacle.isPresent()) {
            draft.decline(RecommendationKind.AUTOMATE_CHECK, id, explanation(step, true), obstacle.get());
            return;
        }
        boolean leavesDoubt = rules.find(Objects.requireNonNull(step.rule(), "rule"))
                .map(ExecutableRule::leavesDoubt)
                .orElse(true);
        ProcessDefinition edited = draft.definition().withStep(automatic(step, leavesDoubt));
        boolean isReviewedLater =
                leavesDoubt && DoubtReview.canTake(edited, draft.context().reviewStep(), id);
        if (leavesDoubt && !isReviewedLater) {
            edited = DoubtReview.withOwnReview(edited, step);
        }
        if (draft.tryChange(RecommendationKind.AUTOMATE_CHECK, id, edited, evidence, explanation(step, leavesDoubt))) {
            draft.automated().add(id);
            if (isReviewedLater) {
                doubtsOfReview.add(id);
            }
        }
    }

    /** Why a step cannot be automated; adds to the evidence when it can. */
    private Optional<BilingualText> obstacle(StepDefinition step, List<Evidence> evidence) {
        if (step.rule() == null) {
            return Optional.of(BilingualText.of(
                    "No rule gives the answer of this step; an official has to judge.", "该环节没有可替代人工判断的规则，须由人员办理。"));
        }
        Optional<ExecutableRule> rule = rules.find(step.rule());
        if (rule.isEmpty()) {
            return Optional.of(BilingualText.of(
                    "No program can execute rule \"" + step.rule() + "\".", "规则“" + step.rule() + "”尚不可由程序执行。"));
        }
        if (!step.materials().isEmpty()) {
            return Optional.of(BilingualText.of(
                    "It needs materials that data does not replace: "
                            + draft.names(step.materials()).english() + ".",
                    "仍需申请人提交数据不能替代的材料：" + draft.names(step.materials()).chinese() + "。"));
        }
        evidence.add(Evidence.of(rule.get()));
        String requirement = step.requirement();
        if (requirement == null) {
            return Optional.empty();
        }
        EvidencePlan plan = finder.find(draft.context().query(requirement));
        plan.alternatives()
                .forEach(alternative -> evidence.add(Evidence.of(requirement, alternative, draft.context())));
        return MaterialWaivers.gap(draft.context().nameOf(requirement), plan);
    }

    private StepDefinition automatic(StepDefinition step, boolean leavesDoubt) {
        List<String> writes = new ArrayList<>(step.writes());
        if (leavesDoubt) {
            writes.add(DoubtReview.doubtOf(step.id()));
        }
        return step.toBuilder()
                .kind(StepKind.AUTOMATIC)
                .writes(writes.toArray(String[]::new))
                .visits(0)
                .effort(Duration.ZERO)
                .duration(draft.context().automaticDuration())
                .build();
    }

    private static BilingualText explanation(StepDefinition step, boolean leavesDoubt) {
        return BilingualText.of(
                "A program does \"" + step.name().english() + "\""
                        + (leavesDoubt ? "; what it doubts goes to an official." : "."),
                "“" + step.name().chinese() + "”改由系统自动办理" + (leavesDoubt ? "，存疑的转人工。" : "。"));
    }
}
