package io.gdbos.catalog;

import java.util.Objects;

/**
 * The rule that something rests on. Immutable.
 *
 * @param document the title of the law, regulation or decision
 * @param article the article, as it is cited; empty when the whole document is meant
 * @param rank the rank of the document
 * @param isVerified whether article and content were compared with the official text
 */
public record LegalBasis(String document, String article, Rank rank, boolean isVerified) {
    /** Checks that there is a title. */
    public LegalBasis {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(rank, "rank");
        if (document.isBlank()) {
            throw new IllegalArgumentException("A legal basis needs the title of a document.");
        }
    }

    /**
     * Makes a basis whose citation was not yet compared with the official text.
     *
     * @param document the title
     * @param article the article; may be empty
     * @param rank the rank of the document
     * @return the basis
     */
    public static LegalBasis unverified(String document, String article, Rank rank) {
        return new LegalBasis(document, article, rank, false);
    }

    /**
     * Makes a basis whose citation was compared with the official text.
     *
     * @param document the title
     * @param article the article; may be empty
     * @param rank the rank of the document
     * @return the basis
     */
    public static LegalBasis verified(String document, String article, Rank rank) {
        return new LegalBasis(document, article, rank, true);
    }

    /** As it is cited: title and article. */
    @Override
    public String toString() {
        return article.isEmpty() ? document : document + " " + article;
    }

    /** The rank of a document, highest first. */
    public enum Rank {
        /** A law. */
        LAW,
        /** An administrative regulation. */
        ADMINISTRATIVE_REGULATION,
        /** A decision of the State Council. */
        STATE_COUNCIL_DECISION,
        /** A local regulation. */
        LOCAL_REGULATION,
        /** A rule of a department or of a local government. */
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
