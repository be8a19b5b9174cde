package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.truth.Side;
import io.gdbos.core.testkit.truth.Variation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row or a form while it is written: values by element, and the variations made. Confined to one thread. */
final class WrittenRow {
    private final Side side;
    private final String table;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Variation> variations = new ArrayList<>(4);

    WrittenRow(Side side, String table) {
        this.side = side;
        this.table = table;
    }

    void put(String element, String text) {
        values.put(element, text);
    }

    void put(String element, Cell cell) {
        values.put(element, cell.text());
        if (cell.kind() != null) {
            variations.add(new Variation(side, table, element, cell.kind()));
        }
    }

    /** Writes a value anew; whatever was done to it before is forgotten. */
    void replace(String element, Cell cell) {
        variations.removeIf(variation -> variation.element().equals(element));
        put(element, cell);
    }

    String value(String element) {
        return values.getOrDefault(element, "");
    }

    Map<String, String> values() {
        return values;
    }

    /** The values in the order of the elements, an empty text for what is not written. */
    List<String> values(List<String> elements) {
        return elements.stream().map(this::value).toList();
    }

    List<Variation> variations() {
        return variations;
    }
}
