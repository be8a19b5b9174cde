package io.gdbos.workflow.reengineer;

import io.gdbos.core.BilingualText;
import io.gdbos.core.rule.Expression;
import io.gdbos.workflow.Flow;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.StepKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Drops steps whose only effect was to obtain, issue or hand over what is waived, and steps in which the applicant
 * fetched what now comes without paper; then the visits of steps for which nothing is left to bring.
 */
final class StepElimination {
    private final Draft draft;
    private final ProcessDefinition asIs;
    private final Set<String> tried = new LinkedHashSet<>();

    StepElimination(Draft draft, ProcessDefinition asIs) {
        this.draft = draft;
        this.asIs = asIs;
    }

    void derive() {
        boolean isAnyDropped = true;
        while (isAnyDropped) {
            isAnyDropped = false;
            for (StepDefinition step : draft.steps()) {
                isAnyDropped |= dropped(step);
            }
        }
        draft.steps().forEach(this::dropVisits);
    }

    private boolean dropped(StepDefinition step) {
        List<String> waived = new ArrayList<>(waivedMaterials(step));
        step.writes().stream().filter(draft.waived()::contains).forEach(waived::add);
        Optional<Evidence> evidence = Optional.empty();
        if (!waived.isEmpty() && step.materials().isEmpty() && isUseless(step)) {
            evidence = Optional.of(Evidence.of(
                    String.join(",", waived),
                    "Served only materials that are waived: "
                            + draft.names(waived).english() + ".",
                    "只服务于已免交的材料：" + draft.names(waived).chinese() + "。"));
        } else if (isFetching(step)) {
            evidence = Optional.of(Evidence.of(
                    String.join(",", step.reads()),
                    "What was fetched is made by a program and delivered without paper: "
                            + draft.names(step.reads()).english() + ".",
                    "所领取的结果由系统生成并电子送达：" + draft.names(step.reads()).chinese() + "。"));
        }
        return evidence.isPresent()
                && tried.add(step.id())
                && draft.tryChange(
                        RecommendationKind.ELIMINATE_STEP,
                        step.id(),
                        draft.definition().withoutStep(step.id()),
                        List.of(evidence.get()),
                        BilingualText.of(
                                "Step \"" + step.name().english() + "\" is no longer needed.",
                                "取消“" + step.name().chinese() + "”。"));
    }

    /** Whether nobody needs what an applicant's step writes, or a step writes nothing but waived papers. */
    private boolean isUseless(StepDefinition step) {
        if (step.kind() != StepKind.APPLICANT) {
            return step.kind() == StepKind.HUMAN
                    && !step.writes().isEmpty()
                    && draft.waived().containsAll(step.writes());
        }
        Set<String> needed = neededBesides(step.id());
        return step.writes().stream()
                .allMatch(element -> draft.waived().contains(element) || !needed.contains(element));
    }

    /** Whether an applicant comes only to fetch what programs write now. */
    private boolean isFetching(StepDefinition step) {
        if (step.kind() != StepKind.APPLICANT
                || !step.materials().isEmpty()
                || !step.writes().isEmpty()
                || step.reads().isEmpty()) {
            return false;
        }
        Set<String> byPrograms = new LinkedHashSet<>();
        draft.automated().forEach(id -> byPrograms.addAll(draft.step(id).writes()));
        return byPrograms.containsAll(step.reads());
    }

    private Set<String> neededBesides(String step) {
        Set<String> needed = new LinkedHashSet<>();
        for (StepDefinition other : draft.steps()) {
            if (!other.id().equals(step)) {
                needed.addAll(other.reads());
            }
        }
        for (Flow flow : draft.definition().flows()) {
            if (flow.guard() != null) {
                needed.addAll(Expression.parse(flow.guard()).names());
            }
        }
        return needed;
    }

    private void dropVisits(StepDefinition step) {
        if (step.visits() == 0) {
            return;
        }
        BilingualText explanation = BilingualText.of(
                "The applicant need not come for \"" + step.name().english() + "\".",
                "申请人无需到现场办理“" + step.name().chinese() + "”。");
        List<String> waived = waivedMaterials(step);
        if (waived.isEmpty() || !step.materials().isEmpty()) {
            draft.decline(
                    RecommendationKind.DROP_VISIT,
                    step.id(),
                    explanation,
                    step.materials().isEmpty()
                            ? BilingualText.of("The visit serves no material that could be waived.", "到现场并非为提交可免交的材料。")
                            : BilingualText.of(
                                    "Materials are still handed in: "
                                            + draft.names(step.materials()).english() + ".",
                                    "仍须提交材料：" + draft.names(step.materials()).chinese() + "。"));
            return;
        }
        draft.tryChange(
                RecommendationKind.DROP_VISIT,
                step.id(),
                draft.definition().withStep(step.toBuilder().visits(0).build()),
                List.of(Evidence.of(
                        String.join(",", waived),
                        "Nothing is left to bring; waived: "
                                + draft.names(waived).english() + ".",
                        "已无须携带材料：" + draft.names(waived).chinese() + "免交。")),
                explanation);
    }

    /** The materials that the step asked for before and that are waived. */
    private List<String> waivedMaterials(StepDefinition step) {
        return asIs.step(step.id())
                .map(before -> before.materials().stream()
                        .filter(draft.waived()::contains)
                        .toList())
                .orElse(List.of());
    }
}
