package io.gdbos.core.record;

import java.util.Objects;

/**
 * The name of one field of one catalogued resource. Immutable.
 *
 * @param resource the code of the resource
 * @param item the id of the data element that the item is bound to
 */
public record FieldRef(String resource, String item) implements Comparable<FieldRef> {
    /** Checks for null. */
    public FieldRef {
        Objects.requireNonNull(resource, "resource");
        Objects.requireNonNull(item, "item");
    }

    /**
     * Makes a reference.
     *
     * @param resource the code of the resource
     * @param item the id of the data element that the item is bound to
     * @return the reference
     */
    public static FieldRef of(String resource, String item) {
        return new FieldRef(resource, item);
    }

    @Override
    public int compareTo(FieldRef other) {
        int byResource = resource.compareTo(other.resource);
        return byResource != 0 ? byResource : item.compareTo(other.item);
    }

    @Override
    public String toString() {
        return resource + "#" + item;
    }
}
