package io.gdbos.core.record;

/**
 * One row of a source as the cells' texts by position, read without making an object for each cell. A source fills the
 * same row again and again: what is to be kept is taken out before the next row. Confined to one thread; its
 * {@code toString()} names no value.
 */
public sealed interface Row permits RowBuffer {
    /**
     * Where the row stands.
     *
     * @return the line on which it begins or its row in the sheet, counted from 1 with the header
     */
    long number();

    /**
     * How many cells it has.
     *
     * @return the number of cells; as many as the header has columns
     */
    int width();

    /**
     * Whether nothing was given: a field without anything between its separators, an empty cell of a sheet, a member
     * that is null or left out. A field written as {@code ""} is empty and not missing.
     *
     * @param column the column, from 0
     * @return true when the cell is missing; its text is then empty
     */
    boolean isMissing(int column);

    /**
     * The text of a cell. Each call makes a new text.
     *
     * @param column the column, from 0
     * @return the text, empty when the cell is missing
     */
    String text(int column);

    /**
     * The text of a cell as it stood in the source, where that differs from {@link #text}: a sheet's serial number of a
     * date, a text with the mark that keeps it from being taken for a formula.
     *
     * @param column the column, from 0
     * @return the raw text, empty when the cell is missing
     */
    String raw(int column);

    /**
     * How long the text of a cell is.
     *
     * @param column the column, from 0
     * @return the number of {@code char}s
     */
    int length(int column);

    /**
     * The characters of all cells, one cell after another. Valid until the next row; not to be changed.
     *
     * @return the characters; a cell's begin at {@link #start}
     */
    char[] chars();

    /**
     * Where the text of a cell begins in {@link #chars()}.
     *
     * @param column the column, from 0
     * @return the index
     */
    int start(int column);
}
