package io.gdbos.core.quality.internal;

import io.gdbos.core.quality.QualityCheck;
import io.gdbos.core.quality.QualityCheck.Counting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/** Says at the end of a run which records were unique, held elsewhere, or the same elsewhere. Confined to one thread. */
final class LedgerVerdict {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final QualityCheck check;
    private final RuleTally tally;
    private final int kept;
    /** The least numbers of bad rows, greatest first. */
    private final PriorityQueue<Long> rows = new PriorityQueue<>(Collections.reverseOrder());

    LedgerVerdict(QualityCheck check, RuleTally tally, int kept) {
        this.check = check;
        this.tally = tally;
        this.kept = kept;
    }

    /** Settles the tally and answers the first bad rows in order. */
    List<Long> settle(Ledger ledger) {
        for (int i = 0; i < Ledger.PARTITIONS; i++) {
            long[] entries = ledger.partition(i);
            if (entries.length == 0) {
                continue;
            }
            if (check instanceof QualityCheck.Unique unique) {
                unique(entries, unique.counting());
            } else if (check instanceof QualityCheck.Refers) {
                refers(entries);
            } else {
                same(entries);
            }
        }
        List<Long> first = new ArrayList<>(rows);
        Collections.sort(first);
        return first;
    }

    /** The number of a key is the tag of its first row, negative as soon as there is a second one. */
    private void unique(long[] entries, Counting counting) {
        KeyTable keys = new KeyTable(entries.length / Ledger.WIDTH);
        for (int at = 0; at < entries.length; at += Ledger.WIDTH) {
            long row = Ledger.row(entries[at + 2]);
            int place = keys.take(entries[at], entries[at + 1], Long.MAX_VALUE);
            long known = keys.number(place);
            if (known == Long.MAX_VALUE) {
                keys.number(place, row);
            } else {
                keys.number(place, ~Math.min(row, known < 0 ? ~known : known));
            }
        }
        for (int at = 0; at < entries.length; at += Ledger.WIDTH) {
            long number = keys.number(keys.take(entries[at], entries[at + 1], 0));
            boolean isFirst = number < 0 && Ledger.row(entries[at + 2]) == ~number;
            boolean isGood = number >= 0 || (counting == Counting.SURPLUS && isFirst);
            settle(entries[at + 2], isGood);
        }
    }

    private void refers(long[] entries) {
        KeyTable there = new KeyTable(entries.length / Ledger.WIDTH);
        for (int at = 0; at < entries.length; at += Ledger.WIDTH) {
            if (Ledger.isThere(entries[at + 2])) {
                there.take(entries[at], entries[at + 1], 0);
            }
        }
        for (int at = 0; at < entries.length; at += Ledger.WIDTH) {
            if (!Ledger.isThere(entries[at + 2])) {
                settle(entries[at + 2], there.has(entries[at], entries[at + 1]));
            }
        }
    }

    private void same(long[] entries) {
        KeyTable keys = new KeyTable(entries.length / Ledger.WIDTH);
        KeyTable pairs = new KeyTable(entries.length / Ledger.WIDTH);
        for (int at = 0; at < entries.length; at += Ledger.WIDTH) {
            if (Ledger.isThere(entries[at + 2])) {
                keys.take(entries[at], entries[at + 1], 0);
                pairs.take(entries[at] ^ entries[at + 3], entries[at + 1] ^ entries[at + 3] * SPREAD, 0);
            }
        }
        for (int at = 0; at < entries.length; at += Ledger.WIDTH) {
            if (Ledger.isThere(entries[at + 2])) {
                continue;
            }
            if (keys.has(entries[at], entries[at + 1])) {
                settle(
                        entries[at + 2],
                        pairs.has(entries[at] ^ entries[at + 3], entries[at + 1] ^ entries[at + 3] * SPREAD));
            } else {
                tally.settleOpen(Ledger.region(entries[at + 2]));
            }
        }
    }

    private void settle(long tag, boolean isGood) {
        tally.settle(Ledger.region(tag), isGood);
        if (!isGood) {
            rows.add(Ledger.row(tag));
            if (rows.size() > kept) {
                rows.remove();
            }
        }
    }
}
