package io.gdbos.workflow;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/**
 * The clock of cases. One that answers from the reading alone gives every case a time of its own, the same in every
 * run and at any number of threads: so a season can be simulated. Whatever the answer, the engine cuts it to
 * microseconds and never lets the time of a case go back. Implementations are thread-safe.
 */
@FunctionalInterface
public interface CaseClock {
    /**
     * Reads the clock.
     *
     * @param reading for what it is read
     * @return the time; an answer before {@link ClockReading#earliest()} counts as that
     */
    Instant now(ClockReading reading);

    /**
     * The same time for all cases.
     *
     * @param source where the time comes from
     * @return the clock
     */
    static CaseClock of(InstantSource source) {
        Objects.requireNonNull(source, "source");
        return reading -> source.instant();
    }
}
