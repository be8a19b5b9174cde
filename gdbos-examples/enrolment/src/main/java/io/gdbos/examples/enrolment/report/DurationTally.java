package io.gdbos.examples.enrolment.report;

import io.gdbos.workflow.supervise.Durations;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects how long decisions took. Confined to one thread. */
final class DurationTally {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Instant windowCloses;
    private final SortedMap<Long, Long> machineFromClose = new TreeMap<>();
    private final SortedMap<Long, Long> officialFromClose = new TreeMap<>();
    private final SortedMap<Long, Long> machineFromFiling = new TreeMap<>();
    private final SortedMap<Long, Long> officialFromFiling = new TreeMap<>();

    DurationTally(Instant windowCloses) {
        this.windowCloses = windowCloses;
    }

    void count(CaseReading found) {
        if (!found.hasEnded()) {
            return;
        }
        boolean byMachine = found.isApprovedByMachine();
        add(byMachine ? machineFromClose : officialFromClose, windowCloses, found.decidedAt());
        add(byMachine ? machineFromFiling : officialFromFiling, found.filedAt(), found.decidedAt());
    }

    private static void add(SortedMap<Long, Long> counts, Instant from, Instant to) {
        counts.merge(Math.max(0, Duration.between(from, to).toSeconds()), 1L, Long::sum);
    }

    DurationFigures figures() {
        return new DurationFigures(
                Spread.of(new Durations(machineFromClose), HOUR),
                Spread.of(new Durations(officialFromClose), HOUR),
                Spread.of(new Durations(machineFromFiling), DAY),
                Spread.of(new Durations(officialFromFiling), DAY));
    }
}
