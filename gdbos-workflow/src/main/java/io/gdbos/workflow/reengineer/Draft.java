package io.gdbos.workflow.reengineer;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Finding;
import io.gdbos.core.Severity;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.StepDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The definition on its way from as-is to to-be, and what was recommended so far. Confined to one thread. */
final class Draft {
    private final ReengineerContext context;
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final Set<String> waived = new LinkedHashSet<>();
    private final Set<String> automated = new LinkedHashSet<>();
    private ProcessDefinition definition;

    Draft(ProcessDefinition asIs, ReengineerContext context) {
        this.definition = asIs;
        this.context = context;
    }

    ReengineerContext context() {
        return context;
    }

    ProcessDefinition definition() {
        return definition;
    }

    List<StepDefinition> steps() {
        return definition.steps();
    }

    StepDefinition step(String id) {
        return definition
                .step(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Process \"" + definition.id() + "\" has no step \"" + id + "\"."));
    }

    /** What materials and data are called, one after another. */
    BilingualText names(Collection<String> ids) {
        List<BilingualText> names = ids.stream().map(context::nameOf).toList();
        return BilingualText.of(
                names.stream().map(BilingualText::english).collect(Collectors.joining(", ")),
                names.stream().map(BilingualText::chinese).collect(Collectors.joining("、")));
    }

    /** What steps are called, one after another. */
    BilingualText stepNames(Collection<String> ids) {
        List<BilingualText> names = ids.stream().map(id -> step(id).name()).toList();
        return BilingualText.of(
                names.stream().map(BilingualText::english).collect(Collectors.joining(", ")),
                names.stream().map(BilingualText::chinese).collect(Collectors.joining("、")));
    }

    /** Materials that were waived. */
    Set<String> waived() {
        return waived;
    }

    /** Ids of steps that were automated. */
    Set<String> automated() {
        return automated;
    }

    List<Recommendation> recommendations() {
        return recommendations;
    }

    void replace(ProcessDefinition edited) {
        definition = edited;
    }

    /** What keeps an edited definition from running; empty when nothing does. */
    static Optional<BilingualText> problem(ProcessDefinition edited) {
        return edited.check().list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(Draft::inWords);
    }

    /** Makes a change unless no provision allows it yet or the process could not run with it. */
    boolean tryChange(
            RecommendationKind kind,
            String target,
            ProcessDefinition edited,
            List<Evidence> evidence,
            BilingualText explanation) {
        BilingualText obstacle = problem(edited).orElse(null);
        Optional<Provision> provision = Provision.inForce(kind, context.date());
        if (provision.isEmpty()) {
            obstacle = BilingualText.of(
                    "No provision that allows it is in force on " + context.date() + ".",
                    context.date() + " 尚无允许该项优化的现行规定。");
        }
        record(kind, target, evidence, explanation, obstacle);
        if (obstacle == null) {
            definition = edited;
        }
        return obstacle == null;
    }

    /** Keeps a change that was looked at and not made. */
    void decline(RecommendationKind kind, String target, BilingualText explanation, BilingualText obstacle) {
        record(kind, target, List.of(), explanation, obstacle);
    }

    private void record(
            RecommendationKind kind,
            String target,
            List<Evidence> evidence,
            BilingualText explanation,
            @Nullable BilingualText obstacle) {
        Provision provision = Provision.inForce(kind, context.date()).orElseGet(() -> Provision.latest(kind));
        recommendations.add(new Recommendation(
                kind, target, provision.heuristic(), provision.basis(), evidence, explanation, obstacle));
    }

    private static BilingualText inWords(Finding finding) {
        return BilingualText.of(
                "The process could not run: " + finding.code() + " at " + finding.place() + ". "
                        + finding.text().english(),
                "流程将无法运行：" + finding.code() + "（" + finding.place() + "）"
                        + finding.text().chinese());
    }
}
