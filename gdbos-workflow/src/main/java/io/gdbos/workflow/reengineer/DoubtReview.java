package io.gdbos.workflow.reengineer;

import io.gdbos.core.BilingualText;
import io.gdbos.workflow.Flow;
import io.gdbos.workflow.Node;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.StepDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Leads what a program doubts to an official. An automated step writes a yes or no, {@code <step>-doubtful}; a case is
 * let past the official only when every one of them is there and says no.
 */
final class DoubtReview {
    private final Draft draft;

    DoubtReview(Draft draft) {
        this.draft = draft;
    }

    static String doubtOf(String step) {
        return step + "-doubtful";
    }

    /** Whether a review step comes later on every path, so that it can look at the doubts of a step. */
    static boolean canTake(ProcessDefinition definition, @Nullable String review, String step) {
        return review != null
                && Draft.problem(reading(definition, review, List.of(doubtOf(step))))
                        .isEmpty();
    }

    /** Puts a choice before the review step, so that it is done in doubt only, and lets it correct what was doubted. */
    void onlyInDoubt(List<String> steps) {
        String review = draft.context().reviewStep();
        if (review == null) {
            return;
        }
        List<String> doubts = steps.stream().map(DoubtReview::doubtOf).toList();
        Set<String> writes = new LinkedHashSet<>(draft.step(review).writes());
        steps.forEach(step -> draft.step(step).writes().stream()
                .filter(element -> !doubts.contains(element))
                .forEach(writes::add));
        ProcessDefinition edited = reading(draft.definition(), review, doubts);
        edited = edited.withStep(edited.step(review).orElseThrow().toBuilder()
                .writes(writes.toArray(String[]::new))
                .build());
        boolean isTaken = draft.tryChange(
                RecommendationKind.REVIEW_DOUBT_ONLY,
                review,
                withChoiceAround(edited, review, doubts),
                steps.stream().map(this::evidence).toList(),
                explanation(draft.step(review).name()));
        if (!isTaken) {
            // Every case still comes to the review, which now sees the doubts.
            draft.replace(edited);
        }
    }

    /** The manual step stays behind the automated one, for doubtful cases only. */
    static ProcessDefinition withOwnReview(ProcessDefinition definition, StepDefinition manual) {
        String doubt = doubtOf(manual.id());
        Set<String> reads = new LinkedHashSet<>(manual.reads());
        reads.add(doubt);
        BilingualText name = BilingualText.of(
                manual.name().english() + " (doubtful)", manual.name().chinese() + "（存疑复核）");
        StepDefinition official = definition.step(manual.id()).orElseThrow();
        StepDefinition review = StepDefinition.human(manual.id() + "-review", name)
                .performer(official.performer().role(), official.performer().agency())
                .reads(reads.toArray(String[]::new))
                .writes(manual.writes().toArray(String[]::new))
                .agencies(manual.agencies().toArray(String[]::new))
                .effort(manual.effort())
                .duration(manual.duration())
                .legalBasis(manual.legalBasis())
                .build();
        List<Node> nodes = new ArrayList<>(definition.nodes());
        nodes.add(nodes.indexOf(new Node.Activity(official)) + 1, new Node.Activity(review));
        List<Flow> flows = new ArrayList<>();
        for (Flow flow : definition.flows()) {
            flows.add(flow.from().equals(manual.id()) ? new Flow(review.id(), flow.to(), flow.guard()) : flow);
        }
        flows.add(Flow.of(manual.id(), review.id()));
        return withChoiceAround(with(definition, nodes, flows), review.id(), List.of(doubt));
    }

    private static ProcessDefinition withChoiceAround(
            ProcessDefinition definition, String review, List<String> doubts) {
        String split = review + "-doubt";
        String join = split + ".join";
        List<Node> nodes = new ArrayList<>();
        for (Node node : definition.nodes()) {
            if (node.id().equals(review)) {
                nodes.add(new Node.Exclusive(split, Node.WhenUnknown.TAKE_ELSE));
                nodes.add(node);
                nodes.add(new Node.Exclusive(join, Node.WhenUnknown.STOP));
            } else {
                nodes.add(node);
            }
        }
        List<Flow> flows = new ArrayList<>();
        for (Flow flow : definition.flows()) {
            String from = flow.from().equals(review) ? join : flow.from();
            String to = flow.to().equals(review) ? split : flow.to();
            flows.add(new Flow(from, to, flow.guard()));
        }
        String noDoubt =
                doubts.stream().map(doubt -> "not " + doubt.replace('-', '_')).collect(Collectors.joining(" and "));
        flows.add(new Flow(split, join, noDoubt));
        flows.add(Flow.of(split, review));
        flows.add(Flow.of(review, join));
        return with(definition, nodes, flows);
    }

    private static ProcessDefinition reading(ProcessDefinition definition, String step, List<String> elements) {
        StepDefinition reader = definition
                .step(step)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Process \"" + definition.id() + "\" has no step \"" + step + "\" that could review."));
        Set<String> reads = new LinkedHashSet<>(reader.reads());
        reads.addAll(elements);
        return definition.withStep(
                reader.toBuilder().reads(reads.toArray(String[]::new)).build());
    }

    private static ProcessDefinition with(ProcessDefinition definition, List<Node> nodes, List<Flow> flows) {
        return new ProcessDefinition(
                definition.id(),
                definition.version(),
                definition.title(),
                definition.serviceItem(),
                definition.regionElement(),
                definition.inputs(),
                nodes,
                flows);
    }

    private Evidence evidence(String step) {
        return Evidence.of(
                step,
                "\"" + draft.step(step).name().english() + "\" tells whether it doubts the case.",
                "“" + draft.step(step).name().chinese() + "”给出是否存疑的结论。");
    }

    private static BilingualText explanation(BilingualText name) {
        return BilingualText.of(
                "\"" + name.english() + "\" is done for doubtful cases only; no case is refused by a program.",
                "“" + name.chinese() + "”只针对存疑案件；任何不予通过均由人员决定。");
    }
}
