package io.gdbos.core.record;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row that a source fills: {@link #begin}, then the cells from left to right. Confined to one thread. */
public final class RowBuffer implements Row {
    private static final int CELLS = 32;
    private static final int CHARS = 1024;

    private char[] chars = new char[CHARS];
    private int[] ends = new int[CELLS + 1];
    private boolean[] missing = new boolean[CELLS];
    private @Nullable String[] raws = new @Nullable String[CELLS];
    private boolean hasRaws;
    private int width;
    private long number;

    /** Makes a row without cells. */
    public RowBuffer() {}

    /**
     * Begins a new row; what was in it is gone.
     *
     * @param place the line on which it begins or its row in the sheet, from 1
     */
    public void begin(long place) {
        number = place;
        width = 0;
        if (hasRaws) {
            Arrays.fill(raws, null);
            hasRaws = false;
        }
    }

    /**
     * Adds a cell.
     *
     * @param source holds the text
     * @param offset where it begins
     * @param length how long it is
     */
    public void add(char[] source, int offset, int length) {
        int start = ends[width];
        int end = room(start, length);
        System.arraycopy(source, offset, chars, start, length);
        close(end, false);
    }

    /**
     * Adds a cell.
     *
     * @param text its text
     */
    public void add(String text) {
        int start = ends[width];
        int end = room(start, text.length());
        text.getChars(0, text.length(), chars, start);
        close(end, false);
    }

    /**
     * Adds a cell whose text stood otherwise in the source.
     *
     * @param text its text
     * @param raw the text as it stood in the source
     */
    public void add(String text, String raw) {
        Objects.requireNonNull(raw, "raw");
        add(text);
        raws[width - 1] = raw;
        hasRaws = true;
    }

    /** Adds a cell in which nothing was given. */
    public void addMissing() {
        close(ends[width], true);
    }

    /**
     * Adds a cell of another row, missing or not.
     *
     * @param row the other row
     * @param column its column
     */
    public void add(Row row, int column) {
        if (row.isMissing(column)) {
            addMissing();
            return;
        }
        add(row.chars(), row.start(column), row.length(column));
        if (row instanceof RowBuffer other && other.hasRaws && other.raws[column] != null) {
            raws[width - 1] = other.raws[column];
            hasRaws = true;
        }
    }

    /**
     * Drops the cells from a column on.
     *
     * @param cells how many cells are left; nothing happens when there are not more
     */
    public void cut(int cells) {
        for (int column = cells; hasRaws && column < width; column++) {
            raws[column] = null;
        }
        width = Math.min(width, cells);
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public boolean isMissing(int column) {
        return missing[Objects.checkIndex(column, width)];
    }

    @Override
    public String text(int column) {
        int start = start(column);
        return new String(chars, start, ends[column + 1] - start);
    }

    @Override
    public String raw(int column) {
        String raw = raws[Objects.checkIndex(column, width)];
        return raw == null ? text(column) : raw;
    }

    @Override
    public int length(int column) {
        return ends[column + 1] - start(column);
    }

    @Override
    public char[] chars() {
        return chars;
    }

    @Override
    public int start(int column) {
        return ends[Objects.checkIndex(column, width)];
    }

    /**
     * How many characters its cells have together.
     *
     * @return the number of {@code char}s
     */
    public int size() {
        return ends[width];
    }

    @Override
    public String toString() {
        return "Row[" + number + ", " + width + " cells]";
    }

    private int room(int start, int length) {
        int end = Math.addExact(start, length);
        if (end > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(end, chars.length * 2));
        }
        return end;
    }

    private void close(int end, boolean isMissing) {
        if (width == missing.length) {
            missing = Arrays.copyOf(missing, width * 2);
            ends = Arrays.copyOf(ends, width * 2 + 1);
            raws = Arrays.copyOf(raws, width * 2);
        }
        missing[width++] = isMissing;
        ends[width] = end;
    }
}
