package io.gdbos.examples.cli.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** Writes figures as one line of JSON. Thread-safe. */
public final class JsonLines {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonLines() {}

    /**
     * Writes figures in their order.
     *
     * @param figures names and numbers, texts or booleans
     * @return one JSON object without a line end
     */
    public static String of(Map<String, Object> figures) {
        try {
            return MAPPER.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Figures are not writable as JSON: " + e.getOriginalMessage(), e);
        }
    }
}
