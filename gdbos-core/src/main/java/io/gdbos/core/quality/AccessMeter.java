package io.gdbos.core.quality;

import io.gdbos.core.record.Connector;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Health;
import io.gdbos.core.record.PageOutcome;
import io.gdbos.core.record.PageRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

/**
 * Counts what comes of the accesses to a system, for the metrics 0601 and 0602. Each key of a look-up is one access, and
 * so is each page; a try again is another one. Placed below a retrying connector it counts how the system does, above it
 * how those fare who ask. Thread-safe.
 */
public final class AccessMeter implements Connector {
    private final Connector system;
    private final Predicate<? super DataRecord> isUsable;
    private final LongAdder attempted = new LongAdder();
    private final LongAdder succeeded = new LongAdder();
    private final LongAdder accessed = new LongAdder();
    private final LongAdder usable = new LongAdder();

    /**
     * Puts a meter on a system.
     *
     * @param system the system
     * @param isUsable whether a record can be used, for instance because it is still valid; thread-safe
     */
    public AccessMeter(Connector system, Predicate<? super DataRecord> isUsable) {
        this.system = Objects.requireNonNull(system, "system");
        this.isUsable = Objects.requireNonNull(isUsable, "isUsable");
    }

    @Override
    public Outcome lookup(Lookup lookup) {
        Outcome outcome = system.lookup(lookup);
        if (outcome instanceof Outcome.Answered answered) {
            long silent = lookup.keys().stream()
                    .filter(answered.unavailable()::containsKey)
                    .count();
            count(lookup.keys().size(), lookup.keys().size() - silent);
            answered.records().values().forEach(this::count);
        } else {
            count(lookup.keys().size(), 0);
        }
        return outcome;
    }

    @Override
    public PageOutcome page(PageRequest request) {
        PageOutcome outcome = system.page(request);
        if (outcome instanceof PageOutcome.Page page) {
            count(1, 1);
            count(page.records());
        } else {
            count(1, 0);
        }
        return outcome;
    }

    @Override
    public Health health(Duration timeout) {
        return system.health(timeout);
    }

    /**
     * What was counted so far.
     *
     * @return the counts; exact when no access is under way
     */
    public AccessCounts counts() {
        // in this order the smaller of two counts is never read after the greater one has grown
        long good = succeeded.sum();
        long tries = attempted.sum();
        long used = usable.sum();
        return new AccessCounts(tries, Math.min(good, tries), Math.max(used, accessed.sum()), used);
    }

    private void count(long tries, long good) {
        attempted.add(tries);
        succeeded.add(good);
    }

    private void count(List<DataRecord> records) {
        accessed.add(records.size());
        usable.add(records.stream().filter(isUsable).count());
    }
}
