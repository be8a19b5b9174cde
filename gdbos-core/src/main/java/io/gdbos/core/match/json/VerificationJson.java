package io.gdbos.core.match.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.match.FieldVerdict;
import io.gdbos.core.match.Verification;
import java.util.Locale;

/**
 * Writes results. Values are written as they are in the result: mask it first where they must not be seen.
 * Thread-safe.
 */
public final class VerificationJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private VerificationJson() {}

    /**
     * Writes a result; equal results give equal texts.
     *
     * @param verification the result
     * @return one line of JSON
     */
    public static String write(Verification verification) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("rules", verification.rules());
        root.put("version", verification.version());
        root.put("decision", name(verification.decision()));
        ArrayNode fields = root.putArray("fields");
        verification.fields().forEach(field -> field(fields.addObject(), field));
        try {
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of texts could not be written.", impossible);
        }
    }

    private static void field(ObjectNode into, FieldVerdict field) {
        into.put("field", field.field());
        into.put("comparator", name(field.comparator()));
        into.put("verdict", name(field.verdict()));
        ArrayNode kinds = into.putArray("kinds");
        field.kinds().forEach(kind -> kinds.add(name(kind)));
        into.put("level", field.level());
        into.put("effect", name(field.effect()));
        into.put("reason", field.reason());
        into.putObject("text")
                .put("en", field.text().english())
                .put("zh", field.text().chinese());
        side(into.putObject("declared"), field.declared());
        side(into.putObject("held"), field.held());
    }

    private static void side(ObjectNode into, FieldVerdict.Side side) {
        into.put("element", side.element());
        into.put("raw", side.raw());
        into.put("normal", side.normal());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
