package io.gdbos.core.quality.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule said of some rows: counts by region, and the first bad units. Tallies of consecutive rows, added in their
 * order, are the tally of all. Confined to one thread.
 */
public final class RuleTally {
    private static final int GOOD = 0;
    private static final int BAD = 1;
    private static final int OPEN = 2;
    private static final int KINDS = 3;

    private final int kept;
    private final KeyDigest keys;
    private final List<Witness> witnesses = new ArrayList<>(2);
    private long[] counts = new long[KINDS];
    private int region;
    private int badInRow;
    private @Nullable LedgerBatch batch;

    RuleTally(int kept, KeyDigest keys) {
        this.kept = kept;
        this.keys = keys;
    }

    void enter(int regionOfRow) {
        region = regionOfRow;
        badInRow = 0;
    }

    int badInRow() {
        return badInRow;
    }

    void good() {
        add(region, GOOD, 1);
    }

    void bad(RowView row, int slot) {
        add(region, BAD, 1);
        badInRow++;
        if (witnesses.size() < kept) {
            witnesses.add(Witness.of(row, slot));
        }
    }

    void open() {
        add(region, OPEN, 1);
    }

    /** A unit of which it was said later, when all rows had been seen. */
    void settle(int regionOfRow, boolean isGood) {
        add(regionOfRow, isGood ? GOOD : BAD, 1);
    }

    /** A unit of which nothing could be said even when all rows had been seen. */
    void settleOpen(int regionOfRow) {
        add(regionOfRow, OPEN, 1);
    }

    /** A unit that was found to be bad at the end, in the order of rows. */
    void keep(Witness witness) {
        if (witnesses.size() < kept) {
            witnesses.add(witness);
        }
    }

    /** Writes a record down in its ledger, unless a value of its key, or the value compared, is blank. */
    void note(RowView row, LedgerSide side, Slots key, int value) {
        boolean isCompared = value != Layout.ABSENT;
        if ((isCompared && row.isBlank(value)) || !keys.take(row, key)) {
            return;
        }
        long compared = isCompared ? keys.value(row.value(value)) : 0;
        if (batch == null) {
            batch = new LedgerBatch();
        }
        batch.add(keys, side, row.number(), region, compared);
    }

    @Nullable
    LedgerBatch batch() {
        return batch;
    }

    /** Replaces the counts by others, for the resource as a whole. */
    void replace(long good, long bad) {
        counts = new long[KINDS];
        add(RegionIds.UNKNOWN, GOOD, good);
        add(RegionIds.UNKNOWN, BAD, bad);
    }

    void add(RuleTally later) {
        for (int i = 0; i < later.counts.length; i++) {
            if (later.counts[i] != 0) {
                add(i / KINDS, i % KINDS, later.counts[i]);
            }
        }
        for (Witness witness : later.witnesses) {
            if (witnesses.size() < kept) {
                witnesses.add(witness);
            }
        }
    }

    /**
     * Up to which number regions were counted.
     *
     * @return one more than the greatest number
     */
    public int regions() {
        return counts.length / KINDS;
    }

    /**
     * How many units of a region were good.
     *
     * @param id the number of the region
     * @return the count
     */
    public long good(int id) {
        return counts[id * KINDS + GOOD];
    }

    /**
     * How many units of a region were bad.
     *
     * @param id the number of the region
     * @return the count
     */
    public long bad(int id) {
        return counts[id * KINDS + BAD];
    }

    /**
     * Of how many units or records nothing could be said.
     *
     * @return the count over all regions
     */
    public long allOpen() {
        return sum(OPEN);
    }

    /**
     * How many units were good.
     *
     * @return the count over all regions
     */
    public long allGood() {
        return sum(GOOD);
    }

    /**
     * The first bad units.
     *
     * @return in the order of rows
     */
    public List<Witness> witnesses() {
        return List.copyOf(witnesses);
    }

    private long sum(int kind) {
        long sum = 0;
        for (int i = kind; i < counts.length; i += KINDS) {
            sum += counts[i];
        }
        return sum;
    }

    private void add(int id, int kind, long count) {
        int at = id * KINDS + kind;
        if (at >= counts.length) {
            counts = Arrays.copyOf(counts, (id + 1) * KINDS);
        }
        counts[at] += count;
    }
}
