package io.gdbos.core.record.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Makes records of the answers of one resource. Immutable. */
final class AnswerMapping {
    private static final int LONGEST_TOKEN = 4_096;

    private final String resource;
    private final HttpAnswer answer;
    private final JsonPointer records;
    private final Map<String, JsonPointer> fields = new LinkedHashMap<>();
    private final BiFunction<String, String, Value> values;

    AnswerMapping(HttpResource resource, BiFunction<String, String, Value> values) {
        this.resource = resource.resource();
        this.answer = resource.answer();
        this.records = JsonPointer.compile(answer.records());
        this.values = values;
        answer.fields().forEach((item, pointer) -> fields.put(item, JsonPointer.compile(pointer)));
    }

    boolean has(String item) {
        return fields.containsKey(item);
    }

    /** The system's own names of items: their places without the first slash. */
    List<String> names(List<String> items) {
        return items.stream()
                .map(item -> Objects.requireNonNull(answer.fields().get(item)).replaceFirst("^/", ""))
                .toList();
    }

    /** The records of a good answer. */
    List<JsonNode> records(JsonNode root) {
        if (answer.status() != null) {
            String status = root.at(answer.status()).asText();
            if (!answer.good().contains(status)) {
                throw broken("answered that it did not go well");
            }
        }
        JsonNode found = root.at(records);
        if (found.isNull()) {
            return List.of();
        } else if (found.isObject()) {
            return List.of(found);
        } else if (!found.isArray()) {
            throw broken("answered without records where they should stand");
        }
        List<JsonNode> list = new ArrayList<>(found.size());
        for (JsonNode each : found) {
            if (!each.isObject()) {
                throw broken("answered with a record that is no object");
            }
            list.add(each);
        }
        return list;
    }

    /** The token of the next page; null when there is none. */
    @Nullable
    String next(JsonNode root) {
        JsonNode node = root.at(Objects.requireNonNull(answer.next()));
        if (node.isContainerNode()) {
            throw broken("answered with a token that is no text");
        }
        String token = node.isNull() ? "" : node.asText();
        if (token.length() > LONGEST_TOKEN) {
            throw broken("answered with a token of more than " + LONGEST_TOKEN + " characters");
        }
        return token.isEmpty() ? null : token;
    }

    DataRecord record(RecordSchema schema, JsonNode node) {
        Map<String, Value> read = new HashMap<>();
        for (String item : schema.elements()) {
            String raw = raw(node, item);
            read.put(item, raw.isEmpty() ? Value.Absent.MISSING : values.apply(item, raw));
        }
        return DataRecord.of(schema, read);
    }

    /** The text of an item; empty when it is not there. */
    String raw(JsonNode node, String item) {
        JsonNode field = node.at(Objects.requireNonNull(fields.get(item)));
        if (field.isContainerNode()) {
            throw broken("answered with a list or object as \"" + item + "\"");
        } else if (field.isMissingNode() || field.isNull()) {
            return "";
        }
        return field.isNumber() ? field.decimalValue().toPlainString() : field.asText();
    }

    BrokenAnswerException broken(String what) {
        return new BrokenAnswerException("Resource \"" + resource + "\" " + what + ".");
    }
}
