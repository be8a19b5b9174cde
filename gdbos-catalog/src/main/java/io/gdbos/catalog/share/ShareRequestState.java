package io.gdbos.catalog.share;

/** Where a share request stands. Immutable. */
public enum ShareRequestState {
    /** Being written by the department that needs the data (草稿). */
    DRAFT,
    /** Agreed to by that department's sharing office, and handed in (已提交). */
    SUBMITTED,
    /** Found to conform, and before the provider (提供部门审核中). */
    PROVIDER_REVIEW,
    /** Granted; delivery is due (同意). */
    GRANTED,
    /** Delivered (已提供). */
    DELIVERED,
    /** Refused with reason and basis (不同意). */
    REFUSED
}
