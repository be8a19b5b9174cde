package io.gdbos.workflow.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.gdbos.core.GdbosException;
import io.gdbos.core.record.Value;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.Position;
import io.gdbos.workflow.history.PayloadText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The data of cases and events as JSON, for those who write stores. Texts are written by {@link PayloadText}, since
 * they are hashed; here they are read.
 */
public final class CaseJson {
    private CaseJson() {}

    /**
     * Values and notes of an event.
     *
     * @param values the values by element id
     * @param notes the notes by name
     */
    public record Payload(Map<String, Value> values, Map<String, String> notes) {}

    /**
     * What a case holds beside what stores keep in columns.
     *
     * @param values the values that are not missing, by element id
     * @param positions where its paths stand
     * @param iterations how often it has come to each node
     * @param explanations the explanation of each step so far
     */
    public record State(
            Map<String, Value> values,
            List<Position> positions,
            Map<String, Integer> iterations,
            Map<String, String> explanations) {}

    /**
     * Reads what {@link io.gdbos.workflow.history.CaseEvent#payload()} wrote.
     *
     * @param json the JSON
     * @return the values and notes
     * @throws GdbosException when it was written otherwise
     */
    public static Payload payload(String json) {
        Fields root = Fields.of(DefinitionJson.parse(json), "payload");
        return new Payload(values(root.object("v")), notes(root.object("n")));
    }

    /**
     * Writes what a case holds.
     *
     * @param head the case
     * @return the JSON
     */
    public static String state(Case head) {
        StringBuilder out = new StringBuilder(512);
        Map<String, Value> present = new TreeMap<>(head.data().values());
        present.values().removeIf(value -> value == Value.Absent.MISSING);
        out.append("{\"v\":");
        PayloadText.values(out, present);
        out.append(",\"p\":[");
        String separator = "";
        for (Position position : head.positions()) {
            out.append(separator).append("[\"").append(position.node()).append("\",\"");
            out.append(position.from())
                    .append("\",")
                    .append(position.iteration())
                    .append(",\"");
            out.append(position.stand())
                    .append("\",\"")
                    .append(position.since())
                    .append("\"]");
            separator = ",";
        }
        out.append("],\"i\":{");
        separator = "";
        for (Map.Entry<String, Integer> entry : head.iterations().entrySet()) {
            out.append(separator)
                    .append('"')
                    .append(entry.getKey())
                    .append("\":")
                    .append(entry.getValue());
            separator = ",";
        }
        out.append("},\"x\":");
        PayloadText.texts(out, head.explanations());
        return out.append('}').toString();
    }

    /**
     * Reads what {@link #state(Case)} wrote.
     *
     * @param json the JSON
     * @return what the case holds
     * @throws GdbosException when it was written otherwise
     */
    public static State state(String json) {
        Fields root = Fields.of(DefinitionJson.parse(json), "state");
        List<Position> positions = new ArrayList<>();
        for (JsonNode position : root.array("p")) {
            positions.add(new Position(
                    position.path(0).asText(),
                    position.path(1).asText(),
                    position.path(2).asInt(),
                    Position.Stand.valueOf(position.path(3).asText()),
                    Instant.parse(position.path(4).asText())));
        }
        Map<String, Integer> iterations = new TreeMap<>();
        root.object("i")
                .object()
                .properties()
                .forEach(
                        entry -> iterations.put(entry.getKey(), entry.getValue().intValue()));
        return new State(values(root.object("v")), positions, iterations, notes(root.object("x")));
    }

    private static Map<String, String> notes(Fields fields) {
        Map<String, String> notes = new TreeMap<>();
        fields.object()
                .properties()
                .forEach(entry -> notes.put(entry.getKey(), entry.getValue().textValue()));
        return notes;
    }

    private static Map<String, Value> values(Fields fields) {
        Map<String, Value> values = new TreeMap<>();
        fields.object().properties().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
        return values;
    }

    private static Value value(JsonNode node) {
        if (node.isTextual()) {
            return Value.text(node.textValue());
        } else if (node.isNull()) {
            return Value.Absent.MISSING;
        }
        String content = node.path(1).asText();
        String raw = node.has(2) ? node.path(2).asText() : content;
        return switch (node.path(0).asText()) {
            case "t" -> new Value.Text(content, raw);
            case "c" -> new Value.Code(content, raw);
            case "d" -> new Value.Date(LocalDate.parse(content), raw);
            case "i" -> new Value.Timestamp(Instant.parse(content), raw);
            case "n" -> number(new BigDecimal(content), node);
            case "b" -> new Value.Bool(Boolean.parseBoolean(content), raw);
            case "u" -> Value.Absent.UNKNOWN;
            case "r" -> Value.Absent.REFUSED;
            default ->
                throw new GdbosException("A value of kind t, c, d, i, n, b, u or r was expected; came \""
                        + node.path(0).asText() + "\".");
        };
    }

    private static Value number(BigDecimal number, JsonNode node) {
        return new Value.Decimal(number, node.has(2) ? node.path(2).asText() : number.toPlainString());
    }
}
