package io.gdbos.core.record.jdbc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In which table and columns an agency holds a resource. Names are lower-case identifiers, since they become part of a
 * statement's text. Immutable.
 *
 * @param resource the code of the resource
 * @param table the table, with its schema before a dot if need be
 * @param columns the column of each item that can be read, by item id, in order
 * @param order the columns that order the table for paging: never NULL, and no two rows alike in all of them; none when
 *     it cannot be paged. A token holds their values, so a technical key is better than a personal one
 * @param changed where a row keeps when it was changed; null when it does not
 */
public record TableMapping(
        String resource,
        String table,
        Map<String, String> columns,
        List<String> order,
        @Nullable ChangeColumn changed) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Pattern TABLE = Pattern.compile("(?:[a-z][a-z0-9_]{0,62}\\.)?[a-z][a-z0-9_]{0,62}");

    /** Checks the names. */
    public TableMapping {
        Objects.requireNonNull(resource, "resource");
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        order = List.copyOf(order);
        require(TABLE, table, "table");
        columns.values().forEach(TableMapping::requireColumn);
        order.forEach(TableMapping::requireColumn);
    }

    /**
     * A table that is looked up and not paged.
     *
     * @param resource the code of the resource
     * @param table the table, with its schema before a dot if need be
     * @param columns the column of each item that can be read, by item id, in order
     */
    public TableMapping(String resource, String table, Map<String, String> columns) {
        this(resource, table, columns, List.of(), null);
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

    /**
     * The same table, paged in an order.
     *
     * @param by the columns that order it: never NULL, and no two rows alike in all of them
     * @return the mapping
     */
    public TableMapping orderedBy(String... by) {
        return new TableMapping(resource, table, columns, List.of(by), changed);
    }

    /**
     * The same table, with the column that tells when a row was changed.
     *
     * @param column the column
     * @return the mapping
     */
    public TableMapping changedAt(ChangeColumn column) {
        return new TableMapping(resource, table, columns, order, Objects.requireNonNull(column, "column"));
    }

    Optional<String> column(String item) {
        return Optional.ofNullable(columns.get(item));
    }

    static void requireColumn(String name) {
        require(NAME, name, "column");
    }

    private static void require(Pattern form, String name, String kind) {
        if (!form.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The " + kind + " must be named by lower-case letters, digits and _; came \""
                            + (name.length() > 60 ? name.substring(0, 60) + "…" : name) + "\".");
        }
    }
}
