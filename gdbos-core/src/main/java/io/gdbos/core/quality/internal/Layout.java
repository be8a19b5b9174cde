package io.gdbos.core.quality.internal;

import io.gdbos.core.element.DataElement;
import io.gdbos.core.quality.QualityResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the elements of a resource stand in its rows. Immutable.
 */
public final class Layout {
    /** Where an element stands that the rows do not have. */
    public static final int ABSENT = -1;

    private final QualityResource resource;
    private final List<String> elements;
    private final Map<String, Integer> slots = new HashMap<>();
    private final ElementReading reading;
    private final Slots key;
    private final int region;

    /**
     * Makes a layout.
     *
     * @param resource the resource
     * @param elements the element of each column; empty texts for columns bound to none
     * @param reading how the values of elements are read
     * @throws IllegalArgumentException when two columns are bound to one element
     */
    public Layout(QualityResource resource, List<String> elements, ElementReading reading) {
        this.resource = resource;
        this.elements = List.copyOf(elements);
        this.reading = reading;
        for (int i = 0; i < elements.size(); i++) {
            if (!elements.get(i).isEmpty() && slots.put(elements.get(i), i) != null) {
                throw new IllegalArgumentException("Two columns of resource \"" + resource.id()
                        + "\" are bound to element \"" + elements.get(i) + "\".");
            }
        }
        // a part of a key names no record
        this.key = slots(absent(resource.key()).isEmpty() ? resource.key() : List.of());
        this.region = resource.regionElement() == null ? ABSENT : slot(resource.regionElement());
    }

    /**
     * The resource.
     *
     * @return the resource
     */
    public QualityResource resource() {
        return resource;
    }

    /**
     * How wide rows are.
     *
     * @return the number of columns
     */
    public int width() {
        return elements.size();
    }

    /**
     * Where an element stands.
     *
     * @param element its id
     * @return its column from 0, or {@link #ABSENT}
     */
    public int slot(String element) {
        return slots.getOrDefault(element, ABSENT);
    }

    /** Where elements stand; those that are not there are left out. */
    Slots slots(List<String> ids) {
        return Slots.of(ids.stream().mapToInt(this::slot).filter(slot -> slot != ABSENT));
    }

    /**
     * Which elements the rows do not have.
     *
     * @param ids the elements
     * @return those that are absent
     */
    public List<String> absent(List<String> ids) {
        List<String> absent = new ArrayList<>(ids);
        absent.removeIf(slots::containsKey);
        return absent;
    }

    /**
     * The element of a column.
     *
     * @param slot the column
     * @return its id
     */
    public String element(int slot) {
        return elements.get(slot);
    }

    /** The definition of a column's element. */
    DataElement definition(int slot) {
        return reading.element(elements.get(slot));
    }

    ElementReading reading() {
        return reading;
    }

    Slots key() {
        return key;
    }

    int region() {
        return region;
    }
}
