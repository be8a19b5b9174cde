package io.gdbos.workflow.reengineer;

import io.gdbos.core.BilingualText;
import io.gdbos.workflow.Flow;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.StepKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Puts automatic checks side by side that follow each other directly and share no data: neither reads or writes what
 * the other writes (Bernstein's conditions). Steps that declare nothing are left where they are, since nobody knows
 * what they need.
 */
final class SideBySide {
    private final Draft draft;

    SideBySide(Draft draft) {
        this.draft = draft;
    }

    void derive() {
        List<StepDefinition> chain = new ArrayList<>();
        for (StepDefinition step : draft.steps()) {
            if (chain.isEmpty() || !follows(chain, step)) {
                close(chain);
                chain = new ArrayList<>();
            }
            if (isCheck(step)) {
                chain.add(step);
            }
        }
        close(chain);
    }

    private boolean follows(List<StepDefinition> chain, StepDefinition step) {
        String last = chain.get(chain.size() - 1).id();
        List<Flow> in = draft.definition().flows().stream()
                .filter(flow -> flow.to().equals(step.id()))
                .toList();
        return isCheck(step)
                && in.equals(List.of(Flow.of(last, step.id())))
                && chain.stream().allMatch(earlier -> areIndependent(earlier, step));
    }

    private void close(List<StepDefinition> chain) {
        if (chain.size() < 2) {
            return;
        }
        List<String> ids = chain.stream().map(StepDefinition::id).toList();
        String split = ids.get(0) + "-side-by-side";
        draft.tryChange(
                RecommendationKind.PARALLELISE,
                ids.get(0),
                draft.definition().withSideBySide(split, ids),
                List.of(Evidence.of(
                        String.join(",", ids),
                        "None of these reads or writes what another of them writes: "
                                + draft.stepNames(ids).english() + ".",
                        draft.stepNames(ids).chinese() + "之间互不读写对方的数据。")),
                BilingualText.of(
                        ids.size() + " checks that do not need each other run side by side.",
                        ids.size() + " 项互不依赖的核验并联办理。"));
    }

    private static boolean isCheck(StepDefinition step) {
        return step.kind() == StepKind.AUTOMATIC
                && step.requirement() != null
                && !step.reads().isEmpty()
                && !step.writes().isEmpty();
    }

    private static boolean areIndependent(StepDefinition one, StepDefinition other) {
        return Collections.disjoint(one.writes(), other.reads())
                && Collections.disjoint(one.reads(), other.writes())
                && Collections.disjoint(one.writes(), other.writes());
    }
}
