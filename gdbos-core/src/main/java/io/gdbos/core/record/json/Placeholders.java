package io.gdbos.core.record.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The values of the placeholders of one call, and where they go. Confined to one thread. */
final class Placeholders {
    static final String KEY = "${key}";
    static final String KEYS = "${keys}";
    static final String FIELDS = "${fields}";
    static final String SIZE = "${size}";
    static final String TOKEN = "${token}";
    static final String PAGE = "${page}";
    static final String SINCE = "${since}";

    private static final String UNRESERVED = "-._~";

    /** A list stays a list; one without values, and a placeholder nobody set, is left out. */
    private final Map<String, List<String>> values = new HashMap<>();

    Placeholders set(String placeholder, List<String> list) {
        values.put(placeholder, list);
        return this;
    }

    Placeholders set(String placeholder, @Nullable String value) {
        return set(placeholder, value == null ? List.of() : List.of(value));
    }

    static void requireJson(String body) {
        try {
            AnswerReader.MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A body must be JSON.", e);
        }
    }

    /** The query, encoded, without its question mark. */
    String query(Map<String, String> template) {
        StringJoiner query = new StringJoiner("&");
        template.forEach((name, value) -> {
            if (value.equals(FIELDS)) {
                query.add(encode(name) + "=" + encode(String.join(",", of(value))));
            } else {
                of(value).forEach(each -> query.add(encode(name) + "=" + encode(each)));
            }
        });
        return query.toString();
    }

    private List<String> of(String text) {
        return text.startsWith("${") ? values.getOrDefault(text, List.of()) : List.of(text);
    }

    /** The body with its placeholders replaced as nodes, so that a value cannot become anything but a text. */
    String body(JsonNode template) {
        return filled(template).toString();
    }

    private JsonNode filled(JsonNode node) {
        var make = AnswerReader.MAPPER.getNodeFactory();
        if (node.isObject()) {
            ObjectNode object = make.objectNode();
            node.properties().forEach(member -> {
                if (!isUnset(member.getValue())) {
                    object.set(member.getKey(), filled(member.getValue()));
                }
            });
            return object;
        } else if (node.isArray()) {
            ArrayNode array = make.arrayNode();
            node.forEach(each -> array.add(filled(each)));
            return array;
        } else if (!node.isTextual() || !node.textValue().startsWith("${")) {
            return node;
        }
        String placeholder = node.textValue();
        List<String> found = of(placeholder);
        if (placeholder.equals(KEYS) || placeholder.equals(FIELDS)) {
            ArrayNode array = make.arrayNode();
            found.forEach(array::add);
            return array;
        } else if (placeholder.equals(SIZE) || placeholder.equals(PAGE)) {
            return make.numberNode(Long.parseLong(found.get(0)));
        }
        return found.isEmpty() ? make.nullNode() : make.textNode(found.get(0));
    }

    private boolean isUnset(JsonNode node) {
        return node.isTextual()
                && node.textValue().startsWith("${")
                && of(node.textValue()).isEmpty();
    }

    /** Percent-encoding of all but the unreserved characters (RFC 3986, section 2.3). */
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xff);
            boolean isPlain = (letter < 0x80 && Character.isLetterOrDigit(letter)) || UNRESERVED.indexOf(letter) >= 0;
            if (isPlain) {
                encoded.append(letter);
            } else {
                encoded.append('%').append(String.format("%02X", (int) letter));
            }
        }
        return encoded.toString();
    }

    static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
