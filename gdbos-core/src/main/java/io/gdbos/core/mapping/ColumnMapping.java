package io.gdbos.core.mapping;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.element.DataElement;
import io.gdbos.core.element.ElementSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which column of a table holds which element of a schema. Immutable.
 *
 * @param columns the column of each element that has one, from 0, in the order of the schema
 * @param findings columns that mean nothing here (information), columns of which nobody knows which element they mean
 *     (warning), two columns for one element and required elements without a column (errors)
 */
public record ColumnMapping(Map<String, Integer> columns, Findings findings) {
    /** Copies the columns. */
    public ColumnMapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /**
     * Matches the names of columns with the fields of a schema.
     *
     * @param source what findings call the table
     * @param header the names from left to right
     * @param schema the schema
     * @return the mapping
     */
    public static ColumnMapping of(String source, List<String> header, ElementSchema schema) {
        List<Finding> found = new ArrayList<>();
        Map<String, List<Integer>> candidates = new LinkedHashMap<>();
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column);
            List<DataElement> elements = name.isEmpty() ? List.of() : schema.named(name);
            if (elements.size() == 1) {
                candidates
                        .computeIfAbsent(elements.get(0).id(), id -> new ArrayList<>())
                        .add(column);
            } else if (elements.size() > 1) {
                found.add(MappingFindings.ambiguous(source, name, elements));
            } else if (!name.isEmpty()) {
                found.add(MappingFindings.unknown(source, name));
            }
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (ElementSchema.Field field : schema.fields()) {
            List<Integer> of = candidates.getOrDefault(field.element().id(), List.of());
            if (of.size() == 1) {
                columns.put(field.element().id(), of.get(0));
            } else if (of.size() > 1) {
                String names = of.stream().map(header::get).collect(Collectors.joining("\", \"", "\"", "\""));
                found.add(MappingFindings.twice(source, field.element(), names));
            } else if (field.isRequired()) {
                found.add(MappingFindings.missing(source, field.element()));
            }
        }
        return new ColumnMapping(columns, new Findings(found));
    }

    /** The columns by the position of their elements in a schema; -1 for an element without one. */
    int[] places(ElementSchema schema) {
        int[] places = new int[schema.fields().size()];
        Arrays.setAll(
                places, i -> columns.getOrDefault(schema.records().elements().get(i), -1));
        return places;
    }
}
