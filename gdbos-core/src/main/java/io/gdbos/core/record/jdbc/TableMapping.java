package io.gdbos.core.record.jdbc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * In which table and columns an agency holds a resource. Names are lower-case identifiers, since they become part of a
 * statement's text. Immutable.
 *
 * @param resource the code of the resource
 * @param table the table, with its schema before a dot if need be
 * @param columns the column of each item that can be read, by item id, in order
 */
public record TableMapping(String resource, String table, Map<String, String> columns) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Pattern TABLE = Pattern.compile("(?:[a-z][a-z0-9_]{0,62}\\.)?[a-z][a-z0-9_]{0,62}");

    /** Checks the names. */
    public TableMapping {
        Objects.requireNonNull(resource, "resource");
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        require(TABLE, table, "table");
        columns.values().forEach(column -> require(NAME, column, "column"));
    }

    /**
     * A table whose columns have the names of the items, with underscores in place of hyphens.
     *
     * @param resource the code of the resource
     * @param table the table
     * @param items the items that can be read
     * @return the mapping
     */
    public static TableMapping of(String resource, String table, String... items) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String item : items) {
            columns.put(item, item.replace('-', '_'));
        }
        return new TableMapping(resource, table, columns);
    }

    Optional<String> column(String item) {
        return Optional.ofNullable(columns.get(item));
    }

    private static void require(Pattern form, String name, String kind) {
        if (!form.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The " + kind + " must be named by lower-case letters, digits and _; came \""
                            + (name.length() > 60 ? name.substring(0, 60) + "…" : name) + "\".");
        }
    }
}
