package io.gdbos.workflow.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.gdbos.core.BilingualText;
import io.gdbos.core.GdbosException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object, read with messages that name the place. Immutable. */
record Fields(JsonNode object, String place) {
    static Fields of(@Nullable JsonNode object, String place) {
        if (object == null || !object.isObject()) {
            throw new GdbosException("A JSON object was expected (" + place + ").");
        }
        return new Fields(object, place);
    }

    private JsonNode get(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            throw new GdbosException("Field \"" + name + "\" is missing (" + place + ").");
        }
        return value;
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    String text(String name) {
        JsonNode value = get(name);
        if (!value.isTextual()) {
            throw new GdbosException("Field \"" + name + "\" must be a text (" + place + ").");
        }
        return value.textValue();
    }

    @Nullable
    String textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    int number(String name) {
        JsonNode value = get(name);
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw new GdbosException("Field \"" + name + "\" must be a whole number (" + place + ").");
        }
        return value.intValue();
    }

    JsonNode array(String name) {
        JsonNode value = get(name);
        if (!value.isArray()) {
            throw new GdbosException("Field \"" + name + "\" must be an array (" + place + ").");
        }
        return value;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(name)) {
            if (!element.isTextual()) {
                throw new GdbosException("Field \"" + name + "\" must hold texts (" + place + ").");
            }
            texts.add(element.textValue());
        }
        return texts;
    }

    Fields object(String name) {
        return of(get(name), place + ", " + name);
    }

    BilingualText bilingual(String name) {
        Fields fields = object(name);
        return BilingualText.of(fields.text("en"), fields.text("zh"));
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        String text = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new GdbosException("Field \"" + name + "\" must be one of " + List.of(type.getEnumConstants())
                + "; came \"" + text + "\" (" + place + ").");
    }
}
