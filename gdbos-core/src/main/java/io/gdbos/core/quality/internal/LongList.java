package io.gdbos.core.quality.internal;

import java.util.Arrays;

/** Numbers that grow in number. Confined to one thread. */
final class LongList {
    private static final long[] NONE = new long[0];

    private long[] numbers = NONE;
    private int size;

    void add(long number) {
        reserve(1);
        numbers[size++] = number;
    }

    void add(long[] from, int start, int count) {
        reserve(count);
        System.arraycopy(from, start, numbers, size, count);
        size += count;
    }

    /** The numbers, with room behind the last one. */
    long[] numbers() {
        return numbers;
    }

    int size() {
        return size;
    }

    void clear() {
        numbers = NONE;
        size = 0;
    }

    long[] toArray() {
        return Arrays.copyOf(numbers, size);
    }

    private void reserve(int more) {
        int needed = Math.addExact(size, more);
        if (needed > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(needed, Math.max(16, numbers.length + (numbers.length >> 1))));
        }
    }
}
