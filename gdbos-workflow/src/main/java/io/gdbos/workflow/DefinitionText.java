package io.gdbos.workflow;

import io.gdbos.core.BilingualText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A definition as one text in which every part carries its length, so that two differ when their definitions do. */
final class DefinitionText {
    private final StringBuilder out = new StringBuilder(1024);

    private DefinitionText() {}

    static String of(ProcessDefinition definition) {
        DefinitionText text = new DefinitionText();
        text.part(definition.id()).part(definition.version()).part(definition.title());
        text.part(definition.serviceItem()).part(definition.regionElement()).parts(definition.inputs());
        text.part(definition.nodes().size());
        definition.nodes().forEach(text::node);
        text.part(definition.flows().size());
        definition
                .flows()
                .forEach(flow -> text.part(flow.from()).part(flow.to()).part(flow.guard()));
        return text.out.toString();
    }

    private void node(Node node) {
        part(node.getClass().getSimpleName()).part(node.id());
        if (node instanceof Node.Exclusive exclusive) {
            part(exclusive.whenUnknown());
        } else if (node instanceof Node.Activity activity) {
            StepDefinition step = activity.step();
            part(step.name()).part(step.kind());
            part(step.performer().role()).part(step.performer().agency());
            parts(step.reads()).parts(step.writes()).parts(step.materials()).parts(step.agencies());
            part(step.requirement()).part(step.rule()).part(step.visits());
            part(step.effort()).part(step.duration()).part(step.legalBasis());
            part(step.statutoryLimit()).part(step.committedLimit());
            part(step.retry().attempts());
        }
    }

    private DefinitionText part(@Nullable Object part) {
        if (part == null) {
            out.append("-;");
        } else {
            String text = part.toString();
            out.append(text.length()).append(':').append(text).append(';');
        }
        return this;
    }

    private DefinitionText part(BilingualText text) {
        return part(text.english()).part(text.chinese());
    }

    private DefinitionText parts(List<String> parts) {
        part(parts.size());
        parts.forEach(this::part);
        return this;
    }
}
