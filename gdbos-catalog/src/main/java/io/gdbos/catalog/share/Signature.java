package io.gdbos.catalog.share;

import io.gdbos.core.agency.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The signature of one party under an agreement. Immutable.
 *
 * @param actor who signed, for the agency that is the party
 * @param at when, cut to microseconds
 * @param digest the digest of what was signed, with its algorithm, as it was handed in
 */
public record Signature(Actor actor, Instant at, String digest) {
    /** Cuts the instant and refuses a blank digest. */
    public Signature {
        Objects.requireNonNull(actor, "actor");
        at = at.truncatedTo(ChronoUnit.MICROS);
        if (digest.isBlank()) {
            throw new IllegalArgumentException("A signature needs the digest of what was signed.");
        }
    }

    /**
     * Makes a signature.
     *
     * @param actor who signed
     * @param at when
     * @param digest the digest of what was signed
     * @return the signature
     */
    public static Signature of(Actor actor, Instant at, String digest) {
        return new Signature(actor, at, digest);
    }

    /**
     * The party that signed.
     *
     * @return the id of the agency
     */
    public String agency() {
        return actor.agency();
    }
}
