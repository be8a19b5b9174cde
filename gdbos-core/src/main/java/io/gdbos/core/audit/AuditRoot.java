package io.gdbos.core.audit;

import io.gdbos.core.protect.Digests;
import io.gdbos.core.protect.Sm3;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * A digest over what was appended to all chains since the root before it, and over that root. Kept outside, on paper or
 * with another agency, its hash proves later that nothing up to that moment was changed or cut off, and an
 * {@link InclusionProof} leads from one entry to it. Immutable.
 *
 * @param number its number, counted from 1
 * @param at when it was made, cut to microseconds
 * @param previous the hash of the root before it; empty for the first
 * @param segments the segments of all chains, by writer
 * @param hash 64 hexadecimal digits
 */
public record AuditRoot(long number, Instant at, String previous, List<ChainSegment> segments, String hash) {
    /** Copies the segments. */
    public AuditRoot {
        at = at.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(previous, "previous");
        segments = List.copyOf(segments);
        Objects.requireNonNull(hash, "hash");
    }

    /**
     * Makes a root.
     *
     * @param number its number
     * @param at when
     * @param previous the hash of the root before it; empty for the first
     * @param segments the segments of all chains, by writer, at least one
     * @return the root with its hash
     */
    public static AuditRoot of(long number, Instant at, String previous, List<ChainSegment> segments) {
        AuditRoot open = new AuditRoot(number, at, previous, segments, "");
        return new AuditRoot(number, at, previous, segments, open.header().hash());
    }

    /**
     * What the hash is made of.
     *
     * @return the header
     */
    public RootHeader header() {
        return new RootHeader(number, at, previous, Digests.hex(tree().root()));
    }

    /**
     * Whether the hash is the one that belongs to the content.
     *
     * @return true when nothing was changed
     */
    public boolean isWhole() {
        return !segments.isEmpty() && hash.equals(isOfFirstVersion() ? firstDigest() : header().hash());
    }

    MerkleTree tree() {
        return MerkleTree.of(segments.stream().map(ChainSegment::digest).toList());
    }

    /** Version 1 of the log sealed heads alone; its roots still vouch for them. */
    boolean isOfFirstVersion() {
        return segments.stream()
                .anyMatch(segment -> segment.size() > 0 && segment.tree().isEmpty());
    }

    private String firstDigest() {
        CanonicalBytes form =
                new CanonicalBytes().number(number).time(at).text(previous).number(segments.size());
        for (ChainSegment head : segments) {
            form.text(head.writer()).number(head.last()).text(head.hash());
        }
        return Digests.hex(new Sm3().update(form.array(), 0, form.length()).finish());
    }
}
