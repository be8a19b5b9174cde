package io.gdbos.core.quality.internal;

/**
 * Keys of one partition and a number for each, by open addressing. Confined to one thread.
 */
final class KeyTable {
    private final long[] high;
    private final long[] low;
    private final long[] number;
    private final boolean[] isTaken;
    private final int mask;

    /** A table for so many keys. */
    KeyTable(int keys) {
        int capacity = Integer.highestOneBit(Math.max(4, keys)) << 2;
        this.high = new long[capacity];
        this.low = new long[capacity];
        this.number = new long[capacity];
        this.isTaken = new boolean[capacity];
        this.mask = capacity - 1;
    }

    /** The place of a key, which is taken from now on; {@code fresh} is its number when it was not yet. */
    int take(long keyHigh, long keyLow, long fresh) {
        int at = find(keyHigh, keyLow);
        if (!isTaken[at]) {
            isTaken[at] = true;
            high[at] = keyHigh;
            low[at] = keyLow;
            number[at] = fresh;
        }
        return at;
    }

    boolean has(long keyHigh, long keyLow) {
        return isTaken[find(keyHigh, keyLow)];
    }

    long number(int at) {
        return number[at];
    }

    void number(int at, long value) {
        number[at] = value;
    }

    private int find(long keyHigh, long keyLow) {
        int at = (int) (keyLow ^ keyLow >>> 32) & mask;
        while (isTaken[at] && (high[at] != keyHigh || low[at] != keyLow)) {
            at = at + 1 & mask;
        }
        return at;
    }
}
