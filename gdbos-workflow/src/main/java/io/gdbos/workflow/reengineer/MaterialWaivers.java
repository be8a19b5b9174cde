package io.gdbos.workflow.reengineer;

import io.gdbos.core.BilingualText;
import io.gdbos.core.spi.EvidenceFinder;
import io.gdbos.core.spi.EvidencePlan;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.StepDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Waives every material of which all that it proves is proved by what agencies hold. */
final class MaterialWaivers {
    private final Draft draft;
    private final EvidenceFinder finder;

    MaterialWaivers(Draft draft, EvidenceFinder finder) {
        this.draft = draft;
        this.finder = finder;
    }

    void derive() {
        Set<String> materials = new LinkedHashSet<>();
        draft.steps().forEach(step -> materials.addAll(step.materials()));
        for (String material : materials) {
            Optional<MaterialProof> proof = draft.context().material(material);
            if (proof.isPresent()) {
                judge(proof.get());
            } else {
                draft.decline(
                        RecommendationKind.WAIVE_MATERIAL,
                        material,
                        explanation(BilingualText.of(material, material)),
                        BilingualText.of("It is not known which requirements the material proves.", "未登记该材料用于证明哪些要求。"));
            }
        }
    }

    private void judge(MaterialProof proof) {
        List<Evidence> evidence = new ArrayList<>();
        for (String requirement : proof.requirements()) {
            EvidencePlan plan = finder.find(draft.context().query(requirement));
            Optional<BilingualText> gap = gap(draft.context().nameOf(requirement), plan);
            if (gap.isPresent()) {
                draft.decline(
                        RecommendationKind.WAIVE_MATERIAL, proof.material(), explanation(proof.name()), gap.get());
                return;
            }
            plan.alternatives()
                    .forEach(alternative -> evidence.add(Evidence.of(requirement, alternative, draft.context())));
        }
        boolean isWaived = draft.tryChange(
                RecommendationKind.WAIVE_MATERIAL,
                proof.material(),
                without(draft.definition(), proof.material()),
                evidence,
                explanation(proof.name()));
        if (isWaived) {
            draft.waived().add(proof.material());
        }
    }

    /** What stays unproved of a requirement, in words; empty when all of it is proved. */
    static Optional<BilingualText> gap(BilingualText requirement, EvidencePlan plan) {
        if (plan.isProvable() && plan.unproved().isEmpty()) {
            return Optional.empty();
        }
        String english = plan.unproved().stream().map(BilingualText::english).collect(Collectors.joining(" "));
        String chinese = plan.unproved().stream().map(BilingualText::chinese).collect(Collectors.joining());
        return Optional.of(BilingualText.of(
                "\"" + requirement.english() + "\" is not fully proved by data. " + english,
                "“" + requirement.chinese() + "”尚不能完全由数据证明。" + chinese));
    }

    private static ProcessDefinition without(ProcessDefinition definition, String material) {
        ProcessDefinition edited = definition;
        for (StepDefinition step : definition.steps()) {
            if (step.materials().contains(material) || step.reads().contains(material)) {
                edited = edited.withStep(step.toBuilder()
                        .materials(others(step.materials(), material))
                        .reads(others(step.reads(), material))
                        .build());
            }
        }
        return edited;
    }

    private static String[] others(List<String> ids, String id) {
        return ids.stream().filter(other -> !other.equals(id)).toArray(String[]::new);
    }

    private static BilingualText explanation(BilingualText name) {
        return BilingualText.of(
                name.english() + " need not be handed in: what it proves is read from the agencies that hold it.",
                "免交" + name.chinese() + "：所证明的内容由数据持有部门共享核验。");
    }
}
