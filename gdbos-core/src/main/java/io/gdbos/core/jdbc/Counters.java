package io.gdbos.core.jdbc;

import java.util.concurrent.atomic.LongAdder;

/** Running counts of a store. Thread-safe. */
final class Counters {
    final LongAdder units = new LongAdder();
    final LongAdder failedUnits = new LongAdder();
    final LongAdder statements = new LongAdder();
    final LongAdder rows = new LongAdder();
    final LongAdder commits = new LongAdder();
    final LongAdder syncs = new LongAdder();
    final LongAdder reads = new LongAdder();

    StoreStatistics look() {
        return new StoreStatistics(
                units.sum(), failedUnits.sum(), statements.sum(), rows.sum(), commits.sum(), syncs.sum(), reads.sum());
    }
}
