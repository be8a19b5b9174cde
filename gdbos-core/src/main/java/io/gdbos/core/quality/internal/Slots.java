package io.gdbos.core.quality.internal;

import java.util.stream.IntStream;

/** Columns in order. Immutable. */
final class Slots {
    private final int[] columns;

    private Slots(int[] columns) {
        this.columns = columns;
    }

    static Slots of(IntStream columns) {
        return new Slots(columns.toArray());
    }

    int size() {
        return columns.length;
    }

    int at(int index) {
        return columns[index];
    }
}
