package io.gdbos.core.architecture.broken.alpha;

import java.time.Clock;
import java.time.Instant;
import java.util.Random;

/** Keeps the rules that {@link Careless} breaks. */
public final class Careful {
    Instant at(Clock clock) {
        return Instant.now(clock);
    }

    int drawn(long seed) {
        return new Random(seed).nextInt();
    }
}
