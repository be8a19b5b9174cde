package io.gdbos.core.record.internal;

import java.util.List;

/** Says where in a source something stands. */
public final class Places {
    private static final int SHOWN = 60;

    private Places() {}

    /**
     * A place in a text file.
     *
     * @param source the name of the file
     * @param line the line on which the row begins, from 1
     * @param column the column, from 0; left out when negative
     * @param header the names of the columns
     * @return such as {@code card.csv, line 3, column 2 (姓名)}
     */
    public static String line(String source, long line, int column, List<String> header) {
        String place = source + ", line " + line;
        return column < 0 ? place : place + ", column " + (column + 1) + name(column, header);
    }

    /**
     * The name of a column in brackets.
     *
     * @param column the column, from 0
     * @param header the names of the columns
     * @return such as {@code  (姓名)} with a space before it; empty when it has no name
     */
    public static String name(int column, List<String> header) {
        return column < header.size() && !header.get(column).isEmpty() ? " (" + shorten(header.get(column)) + ")" : "";
    }

    /**
     * A text as messages show it.
     *
     * @param text the text
     * @return it on one line, cut after 60 characters
     */
    public static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
