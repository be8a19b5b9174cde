package io.gdbos.core.quality.internal;

import java.util.Arrays;

/** Entries of a ledger made by one chunk of rows. Confined to one thread. */
final class LedgerBatch {
    private static final int START = 256;

    private long[] entries = new long[START * Ledger.WIDTH];
    private int size;

    void add(KeyDigest key, LedgerSide side, long row, int region, long value) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size] = key.high();
        entries[size + 1] = key.low();
        entries[size + 2] = Ledger.tag(side, row, region);
        entries[size + 3] = value;
        size += Ledger.WIDTH;
    }

    long[] entries() {
        return entries;
    }

    int size() {
        return size;
    }
}
