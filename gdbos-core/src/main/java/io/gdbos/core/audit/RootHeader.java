package io.gdbos.core.audit;

import io.gdbos.core.protect.Digests;
import io.gdbos.core.protect.Sm3;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What the hash of a root is made of. Immutable.
 *
 * @param number the number of the root, counted from 1
 * @param at when it was made, cut to microseconds
 * @param previous the hash of the root before it; empty for the first
 * @param content the root of the hash tree over the segments, 64 hexadecimal digits
 */
public record RootHeader(long number, Instant at, String previous, String content) {
    /** Cuts the instant. */
    public RootHeader {
        at = at.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(content, "content");
    }

    /**
     * The hash of the root.
     *
     * @return 64 hexadecimal digits
     */
    public String hash() {
        CanonicalBytes form = new CanonicalBytes()
                .text("gdbos audit root")
                .number(number)
                .time(at)
                .text(previous)
                .text(content);
        return Digests.hex(new Sm3().update(form.array(), 0, form.length()).finish());
    }
}
