package io.gdbos.catalog;

import java.util.Objects;

/**
 * One item (信息项) of a resource. Immutable.
 *
 * @param name the Chinese name, unique inside the resource
 * @param type the data type
 * @param element the id of the standard data element it is bound to, by which fields are named everywhere; empty when
 *     it is not bound yet
 * @param description what it means, where the name does not say it; may be empty
 */
public record DataItem(String name, ItemType type, String element, String description) {
    /** Checks for null. */
    public DataItem {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(description, "description");
    }

    /**
     * Makes an item whose name says it all.
     *
     * @param name the Chinese name
     * @param type the data type
     * @param element the id of the data element; empty when not bound
     * @return the item
     */
    public static DataItem of(String name, ItemType type, String element) {
        return new DataItem(name, type, element, "");
    }

    /**
     * Whether the item is bound to a data element. Only bound items can be granted or prove anything.
     *
     * @return true when it is bound
     */
    public boolean isBound() {
        return !element.isBlank();
    }
}
