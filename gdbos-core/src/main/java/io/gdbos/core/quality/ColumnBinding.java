package io.gdbos.core.quality;

import io.gdbos.core.element.DataElement;
import io.gdbos.core.quality.internal.ElementReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which column of a table holds which element. Immutable. */
record ColumnBinding(ElementReading reading, List<String> elements) {
    List<String> bind(List<String> header) {
        List<String> bound = new ArrayList<>();
        for (String name : header) {
            String element = byId(name);
            bound.add(bound.contains(element) ? "" : element);
        }
        Set<String> taken = new HashSet<>(bound);
        for (int i = 0; i < bound.size(); i++) {
            if (bound.get(i).isEmpty()) {
                String element = byName(header.get(i));
                bound.set(i, taken.add(element) ? element : "");
            }
        }
        return bound;
    }

    private String byId(String name) {
        String id = name.strip().replace('_', '-');
        return elements.contains(id) ? id : "";
    }

    private String byName(String name) {
        List<String> named = reading.registry().findByName(name, reading.date()).stream()
                .map(DataElement::id)
                .filter(elements::contains)
                .toList();
        return named.size() == 1 ? named.get(0) : "";
    }
}
