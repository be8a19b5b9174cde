package io.gdbos.core.testkit;

import java.util.List;
import java.util.Objects;

/**
 * A table as an agency of the sample city holds it, with its dirt. Immutable; rows are written anew for every pass
 * over them, so that a large table needs no memory.
 *
 * @param name the name of the table
 * @param elements the data elements of its columns, in order
 * @param keys the elements by which it is looked up
 * @param rows the rows: one text for each element, empty where the agency has nothing
 */
public record AgencyTable(String name, List<String> elements, List<String> keys, Iterable<List<String>> rows) {
    /** Copies the lists and checks that the keys are elements. */
    public AgencyTable {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rows, "rows");
        elements = List.copyOf(elements);
        keys = List.copyOf(keys);
        if (!elements.containsAll(keys)) {
            throw new IllegalArgumentException("Table \"" + name + "\" has keys that are no columns: " + keys + ".");
        }
    }

    /**
     * The names of the columns: the elements with underscores.
     *
     * @return in order
     */
    public List<String> columns() {
        return elements.stream().map(AgencyTable::column).toList();
    }

    /**
     * The same table with other rows.
     *
     * @param others the rows
     * @return a table of the same shape
     */
    public AgencyTable withRows(Iterable<List<String>> others) {
        return new AgencyTable(name, elements, keys, others);
    }

    /**
     * The column of an element.
     *
     * @param element its id
     * @return the name of the column
     */
    public static String column(String element) {
        return element.replace('-', '_');
    }
}
