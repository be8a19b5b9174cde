package io.gdbos.core.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * Which data elements a record may hold, in order. Immutable.
 *
 * @param id the id of the schema, such as a resource code or the name of a form
 * @param elements the ids of the data elements, without repetition
 */
public record RecordSchema(String id, List<String> elements) {
    /** Copies the elements and refuses repetition. */
    public RecordSchema {
        Objects.requireNonNull(id, "id");
        elements = List.copyOf(elements);
        if (new LinkedHashSet<>(elements).size() != elements.size()) {
            throw new IllegalArgumentException("Schema \"" + id + "\" names an element twice: " + elements + ".");
        }
    }

    /**
     * Makes a schema.
     *
     * @param id the id of the schema
     * @param elements the ids of the data elements
     * @return the schema
     */
    public static RecordSchema of(String id, String... elements) {
        return new RecordSchema(id, List.of(elements));
    }
}
