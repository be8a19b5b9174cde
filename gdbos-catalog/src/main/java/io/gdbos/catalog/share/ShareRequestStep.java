package io.gdbos.catalog.share;

/** A step of a share request: it leads from one state to another. Immutable. */
public enum ShareRequestStep {
    /** The head of the requester's sharing office agrees, and hands it in. */
    SUBMIT(ShareRequestState.DRAFT, ShareRequestState.SUBMITTED),
    /** The data bureau sends it back. */
    RETURN(ShareRequestState.SUBMITTED, ShareRequestState.DRAFT),
    /** The data bureau finds it to conform, and hands it to the provider. */
    FORWARD(ShareRequestState.SUBMITTED, ShareRequestState.PROVIDER_REVIEW),
    /** The provider grants it. */
    GRANT(ShareRequestState.PROVIDER_REVIEW, ShareRequestState.GRANTED),
    /** The provider refuses it, with reason and basis. */
    REFUSE(ShareRequestState.PROVIDER_REVIEW, ShareRequestState.REFUSED),
    /** The provider delivers. */
    DELIVER(ShareRequestState.GRANTED, ShareRequestState.DELIVERED);

    private final ShareRequestState from;
    private final ShareRequestState to;

    ShareRequestStep(ShareRequestState from, ShareRequestState to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The only state in which the step can be taken.
     *
     * @return the state before
     */
    public ShareRequestState from() {
        return from;
    }

    /**
     * The state to which the step leads.
     *
     * @return the state after
     */
    public ShareRequestState to() {
        return to;
    }
}
