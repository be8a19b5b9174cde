package io.gdbos.core.quality.internal;

import java.util.List;

/**
 * A unit that was bad, as it stood in its row. It holds values as they came: it lives for the time of the run only, and
 * never leaves this room. Immutable.
 *
 * @param row the number of the row
 * @param slot the column, or {@link Layout#ABSENT} when the whole record is meant
 * @param raw the value as it came, cut
 * @param key the values of the record's key as they came
 */
public record Witness(long row, int slot, String raw, List<String> key) {
    private static final int KEPT = 4000;

    static Witness of(RowView row, int slot) {
        String raw = slot == Layout.ABSENT ? "" : row.raw(slot);
        return new Witness(row.number(), slot, raw.length() <= KEPT ? raw : raw.substring(0, KEPT), List.of(row.key()));
    }

    @Override
    public String toString() {
        return "Witness[row " + row + ", column " + slot + "]";
    }
}
