package io.gdbos.catalog;

import io.gdbos.core.rule.LegalBasis;
import java.util.Objects;

/**
 * What the sharing terms of a resource rest on. The rank counts: not every document may forbid sharing. Immutable.
 *
 * @param basis the provision
 * @param rank the rank of the document it stands in
 */
public record SharingBasis(LegalBasis basis, Rank rank) {
    /** Checks for null. */
    public SharingBasis {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(rank, "rank");
    }

    /**
     * Makes a basis.
     *
     * @param basis the provision
     * @param rank the rank of the document it stands in
     * @return the basis
     */
    public static SharingBasis of(LegalBasis basis, Rank rank) {
        return new SharingBasis(basis, rank);
    }

    /** The rank of a document, highest first. */
    public enum Rank {
        /** A law (法律). */
        LAW,
        /** An administrative regulation (行政法规). */
        ADMINISTRATIVE_REGULATION,
        /** A decision of the State Council (国务院决定). */
        STATE_COUNCIL_DECISION,
        /** A local regulation (地方性法规). */
        LOCAL_REGULATION,
        /** A rule of a department or of a local government (规章). */
        RULE,
        /** Any other document. */
        OTHER;

        /**
         * Whether a document of this rank may forbid sharing: only law, administrative regulation or State Council
         * decision may.
         *
         * @return true for the first three ranks
         */
        public boolean mayForbidSharing() {
            return compareTo(STATE_COUNCIL_DECISION) <= 0;
        }
    }
}
