package io.gdbos.catalog.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.BilingualText;
import io.gdbos.core.GdbosException;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.json.JsonObject;
import io.gdbos.core.rule.LegalBasis;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What the documents have in common. A blank text is left out, and read as an empty one. */
final class Documents {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private Documents() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static String print(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException failed) {
            throw new GdbosException("A document of the catalogue cannot be written.", failed);
        }
    }

    static void put(ObjectNode node, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            node.put(name, text);
        }
    }

    static void put(ObjectNode node, String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = node.putArray(name);
            texts.forEach(array::add);
        }
    }

    static String text(JsonObject object, String name) {
        return object.optionalText(name).orElse("");
    }

    static void write(ObjectNode node, BilingualText text) {
        node.put("en", text.english()).put("zh", text.chinese());
    }

    static void write(ObjectNode node, LegalBasis basis) {
        node.put("text", basis.text()).put("verified", basis.isVerified());
    }

    static LegalBasis legalBasis(JsonObject object) {
        return new LegalBasis(object.text("text"), object.bool("verified"));
    }

    static void write(ObjectNode node, Actor actor) {
        node.put("person", actor.person()).put("role", actor.role()).put("agency", actor.agency());
        node.put("region", actor.region().value());
        put(node, "onBehalfOf", actor.onBehalfOf());
    }

    static Actor actor(JsonObject object) {
        return new Actor(
                object.text("person"),
                object.text("role"),
                object.text("agency"),
                RegionCode.parse(object.text("region")),
                object.optionalText("onBehalfOf").orElse(null));
    }
}
