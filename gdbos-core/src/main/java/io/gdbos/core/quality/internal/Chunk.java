package io.gdbos.core.quality.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that are looked at together. Confined to one thread at a time. */
final class Chunk {
    private final long[] numbers;
    private final List<@Nullable String[]> rows;

    Chunk(int capacity) {
        this.numbers = new long[capacity];
        this.rows = new ArrayList<>(capacity);
    }

    boolean add(long number, @Nullable String[] cells) {
        numbers[rows.size()] = number;
        rows.add(cells);
        return rows.size() == numbers.length;
    }

    int size() {
        return rows.size();
    }

    long number(int at) {
        return numbers[at];
    }

    @Nullable
    String[] cells(int at) {
        return rows.get(at);
    }
}
