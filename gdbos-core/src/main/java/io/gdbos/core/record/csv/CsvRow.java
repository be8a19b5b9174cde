package io.gdbos.core.record.csv;

import java.util.List;

/**
 * One row of a file. Immutable; {@link #toString()} names no value.
 *
 * @param line the line on which it begins, counted from 1 with the header
 * @param values the values of the columns asked for, in the order in which they were asked for; empty where the file
 *     has nothing
 */
public record CsvRow(long line, List<String> values) {
    /** Copies the values. */
    public CsvRow {
        values = List.copyOf(values);
    }

    /**
     * A value.
     *
     * @param index the place of its column in what was asked for, from 0
     * @return the value, empty where the file has nothing
     */
    public String value(int index) {
        return values.get(index);
    }

    @Override
    public String toString() {
        return "CsvRow[line " + line + ", " + values.size() + " values]";
    }
}
