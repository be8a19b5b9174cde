package io.gdbos.workflow.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is moved. Thread-safe. */
public final class SettableClock implements InstantSource {
    private final AtomicReference<Instant> now;

    private SettableClock(Instant now) {
        this.now = new AtomicReference<>(Objects.requireNonNull(now, "now"));
    }

    /**
     * Makes a clock.
     *
     * @param now what it shows
     * @return the clock
     */
    public static SettableClock at(Instant now) {
        return new SettableClock(now);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    /**
     * Moves the clock.
     *
     * @param by how far; negative to set it back
     */
    public void move(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    /**
     * Sets the clock.
     *
     * @param to what it shows from now on
     */
    public void set(Instant to) {
        now.set(Objects.requireNonNull(to, "to"));
    }
}
