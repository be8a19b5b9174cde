package io.gdbos.core.audit;

import io.gdbos.core.protect.Digests;
import io.gdbos.core.protect.Sm3;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * A digest over the heads of all chains at one moment and over the root before it. Kept outside, on paper or with
 * another agency, it proves later that nothing up to that moment was changed or cut off. Immutable.
 *
 * @param number its number, counted from 1
 * @param at when it was made, cut to microseconds
 * @param previous the hash of the root before it; empty for the first
 * @param heads the heads of all chains, by writer
 * @param hash 64 hexadecimal digits
 */
public record AuditRoot(long number, Instant at, String previous, List<ChainHead> heads, String hash) {
    /** Copies the heads. */
    public AuditRoot {
        at = at.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(previous, "previous");
        heads = List.copyOf(heads);
        Objects.requireNonNull(hash, "hash");
    }

    /**
     * Makes a root.
     *
     * @param number its number
     * @param at when
     * @param previous the hash of the root before it; empty for the first
     * @param heads the heads of all chains, by writer
     * @return the root with its hash
     */
    public static AuditRoot of(long number, Instant at, String previous, List<ChainHead> heads) {
        return new AuditRoot(number, at, previous, heads, digest(number, at, previous, heads));
    }

    /**
     * Whether the hash is the one that belongs to the content.
     *
     * @return true when nothing was changed
     */
    public boolean isWhole() {
        return hash.equals(digest(number, at, previous, heads));
    }

    private static String digest(long number, Instant at, String previous, List<ChainHead> heads) {
        CanonicalBytes form =
                new CanonicalBytes().number(number).time(at).text(previous).number(heads.size());
        for (ChainHead head : heads) {
            form.text(head.writer()).number(head.sequence()).text(head.hash());
        }
        return Digests.hex(new Sm3().update(form.array(), 0, form.length()).finish());
    }
}
