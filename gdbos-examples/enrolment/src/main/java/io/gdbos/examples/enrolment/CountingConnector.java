package io.gdbos.examples.enrolment;

import io.gdbos.core.record.Connector;
import java.util.concurrent.atomic.LongAdder;

/** Counts how often agencies are asked, for the run log. Thread-safe. */
final class CountingConnector implements Connector {
    private final Connector below;
    private final LongAdder lookups = new LongAdder();
    private final LongAdder keys = new LongAdder();
    private final LongAdder keysAskedAgain = new LongAdder();

    CountingConnector(Connector below) {
        this.below = below;
    }

    @Override
    public Outcome lookup(Lookup lookup) {
        lookups.increment();
        (lookup.attempt() == 1 ? keys : keysAskedAgain).add(lookup.keys().size());
        return below.lookup(lookup);
    }

    /** Adds the counts to the log of the run. */
    void noteIn(RunLog log) {
        log.note("lookups", lookups.sum());
        log.note("keysAsked", keys.sum());
        log.note("keysAskedAgain", keysAskedAgain.sum());
    }
}
