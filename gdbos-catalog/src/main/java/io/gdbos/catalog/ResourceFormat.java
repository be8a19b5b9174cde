package io.gdbos.catalog;

import java.util.Objects;

/**
 * A format in which a resource exists. Immutable.
 *
 * @param category the category
 * @param name the member of the category, such as {@code xlsx} or {@code KingbaseES}
 */
public record ResourceFormat(FormatCategory category, String name) {
    /** Checks for null. */
    public ResourceFormat {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(name, "name");
    }

    /**
     * Makes a format.
     *
     * @param category the category
     * @param name the member of the category
     * @return the format
     */
    public static ResourceFormat of(FormatCategory category, String name) {
        return new ResourceFormat(category, name);
    }
}
