package io.gdbos.workflow;

import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import io.gdbos.core.rule.Expression;
import io.gdbos.core.rule.Facts;
import io.gdbos.core.rule.Truth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A definition made ready to run cases: guards parsed, schemas and look-ups made once. Immutable. */
final class CompiledProcess {
    private final ProcessDefinition definition;
    private final Graph graph;
    private final RecordSchema dataSchema;
    private final Map<String, RecordSchema> readSchemas = new LinkedHashMap<>();
    private final Map<String, Expression> guards = new LinkedHashMap<>();

    CompiledProcess(ProcessDefinition definition) {
        this.definition = definition;
        this.graph = new Graph(definition);
        this.dataSchema = definition.dataSchema();
        for (StepDefinition step : definition.steps()) {
            readSchemas.put(step.id(), new RecordSchema(step.id(), step.reads()));
        }
        for (Flow flow : definition.flows()) {
            if (flow.guard() != null) {
                guards.computeIfAbsent(flow.guard(), Expression::parse);
            }
        }
    }

    ProcessDefinition definition() {
        return definition;
    }

    Graph graph() {
        return graph;
    }

    RecordSchema dataSchema() {
        return dataSchema;
    }

    RecordSchema readSchema(StepDefinition step) {
        RecordSchema schema = readSchemas.get(step.id());
        if (schema == null) {
            throw new IllegalArgumentException("Step \"" + step.id() + "\" is not of this process.");
        }
        return schema;
    }

    /** The flow that a choice takes; null when a guard is unknown and the choice does not say what that means. */
    @Nullable
    Flow choose(Node.Exclusive choice, Map<String, Value> data) {
        Flow otherwise = null;
        for (Flow flow : graph.outgoing(choice.id())) {
            if (flow.guard() == null) {
                otherwise = flow;
            }
        }
        for (Flow flow : graph.outgoing(choice.id())) {
            Expression guard = flow.guard() == null ? null : guards.get(flow.guard());
            Truth truth = guard == null ? Truth.FALSE : guard.test(factsFor(guard, data));
            if (truth == Truth.TRUE) {
                return flow;
            } else if (truth == Truth.UNKNOWN) {
                return choice.whenUnknown() == Node.WhenUnknown.TAKE_ELSE ? otherwise : null;
            }
        }
        return otherwise;
    }

    private static Facts factsFor(Expression guard, Map<String, Value> data) {
        Map<String, Value> asked = new LinkedHashMap<>();
        for (String name : guard.names()) {
            asked.put(name, data.getOrDefault(name, Value.Absent.MISSING));
        }
        return Facts.of(asked);
    }
}
