package io.gdbos.workflow.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.GdbosException;
import io.gdbos.core.calendar.TimeLimit;
import io.gdbos.workflow.Performer;
import io.gdbos.workflow.RetryPolicy;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.StepKind;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a step declares, as JSON. What is empty is left out. */
final class StepJson {
    private StepJson() {}

    static ObjectNode write(StepDefinition step, ObjectNode out) {
        out.put("id", step.id());
        out.set("name", DefinitionJson.text(step.name()));
        out.put("by", step.kind().name());
        out.put("role", step.performer().role()).put("agency", step.performer().agency());
        texts(out, "reads", step.reads());
        texts(out, "writes", step.writes());
        texts(out, "materials", step.materials());
        texts(out, "agencies", step.agencies());
        text(out, "requirement", step.requirement());
        text(out, "rule", step.rule());
        out.put("visits", step.visits());
        out.put("effort", step.effort().toString());
        out.put("duration", step.duration().toString());
        text(out, "legalBasis", step.legalBasis());
        limit(out, "statutoryLimit", step.statutoryLimit());
        limit(out, "committedLimit", step.committedLimit());
        return out.put("attempts", step.retry().attempts());
    }

    static StepDefinition read(Fields fields) {
        return new StepDefinition(
                fields.text("id"),
                fields.bilingual("name"),
                fields.choice("by", StepKind.class),
                Performer.of(fields.text("role"), fields.text("agency")),
                texts(fields, "reads"),
                texts(fields, "writes"),
                texts(fields, "materials"),
                texts(fields, "agencies"),
                fields.textOrNull("requirement"),
                fields.textOrNull("rule"),
                fields.number("visits"),
                duration(fields, "effort"),
                duration(fields, "duration"),
                fields.textOrNull("legalBasis"),
                limit(fields, "statutoryLimit"),
                limit(fields, "committedLimit"),
                RetryPolicy.of(fields.number("attempts")));
    }

    private static void texts(ObjectNode out, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = out.putArray(name);
            texts.forEach(array::add);
        }
    }

    private static List<String> texts(Fields fields, String name) {
        return fields.has(name) ? fields.texts(name) : List.of();
    }

    private static void text(ObjectNode out, String name, @Nullable String text) {
        if (text != null) {
            out.put(name, text);
        }
    }

    private static void limit(ObjectNode out, String name, @Nullable TimeLimit limit) {
        if (limit != null) {
            out.putObject(name)
                    .put("amount", limit.amount())
                    .put("unit", limit.unit().name());
        }
    }

    private static @Nullable TimeLimit limit(Fields fields, String name) {
        if (!fields.has(name)) {
            return null;
        }
        Fields limit = fields.object(name);
        return new TimeLimit(limit.number("amount"), limit.choice("unit", TimeLimit.Unit.class));
    }

    private static Duration duration(Fields fields, String name) {
        String text = fields.text(name);
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new GdbosException(
                    "Field \"" + name + "\" must be a duration such as PT30M; came \"" + text + "\" (" + fields.place()
                            + ").",
                    e);
        }
    }
}
