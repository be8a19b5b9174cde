package io.gdbos.core.quality.internal;

import java.util.Comparator;
import java.util.List;

/**
 * A record with bad units, as it stood in its row. It holds the key as it came, and never leaves this room. Immutable.
 *
 * @param row the number of the row
 * @param bad how many units were bad
 * @param rules the places of the rules that found them
 * @param key the values of the record's key as they came
 */
public record WorstRow(long row, int bad, List<Integer> rules, List<String> key) {
    /** The worst first; of those that are equally bad the earlier one. */
    static final Comparator<WorstRow> WORST_FIRST =
            Comparator.comparingInt(WorstRow::bad).reversed().thenComparingLong(WorstRow::row);

    @Override
    public String toString() {
        return "WorstRow[row " + row + ", " + bad + " bad]";
    }
}
