package io.gdbos.catalog.share;

/** What has to be done in time. Immutable. */
public enum DeadlineKind {
    /** Bring the catalogue up to date after a change of law or duty. */
    CATALOG_UPDATE,
    /** Review a changed catalogue entry. */
    CATALOG_REVIEW,
    /** Check a request for conformity before it goes to the provider. */
    COMPLIANCE_CHECK,
    /** Answer a request for a resource shared without conditions. */
    ANSWER_UNCONDITIONAL,
    /** Answer a request for a resource shared under conditions. */
    ANSWER_CONDITIONAL,
    /** Deliver what was granted. */
    DELIVERY,
    /** Verify, correct and answer a correction request. */
    CORRECTION
}
