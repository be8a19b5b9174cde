package io.gdbos.catalog;

/** A step in the life cycle of a resource: it leads from one state to another. Immutable. */
public enum LifeCycleStep {
    /** The department hands the draft in for review; the resource must be free of errors. */
    SUBMIT(ResourceState.DRAFT, ResourceState.REVIEW),
    /** The department's data officer sends it back. */
    RETURN(ResourceState.REVIEW, ResourceState.DRAFT),
    /** The department's data officer approves it: the first approval. */
    REGISTER(ResourceState.REVIEW, ResourceState.REGISTERED),
    /** The department asks for publication. */
    REQUEST_PUBLICATION(ResourceState.REGISTERED, ResourceState.PUBLICATION_REVIEW),
    /** The data bureau refuses publication. */
    REFUSE_PUBLICATION(ResourceState.PUBLICATION_REVIEW, ResourceState.REGISTERED),
    /** The data bureau approves and publishes it: the second approval. */
    PUBLISH(ResourceState.PUBLICATION_REVIEW, ResourceState.PUBLISHED),
    /** It is taken back; from now on nothing can be read under it. */
    WITHDRAW(ResourceState.PUBLISHED, ResourceState.WITHDRAWN),
    /** A registered resource is written anew, and needs both approvals again. */
    AMEND(ResourceState.REGISTERED, ResourceState.DRAFT),
    /** A withdrawn resource is written anew, and needs both approvals again. */
    REVISE(ResourceState.WITHDRAWN, ResourceState.DRAFT);

    private final ResourceState from;
    private final ResourceState to;

    LifeCycleStep(ResourceState from, ResourceState to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The only state in which the step can be taken.
     *
     * @return the state before
     */
    public ResourceState from() {
        return from;
    }

    /**
     * The state to which the step leads.
     *
     * @return the state after
     */
    public ResourceState to() {
        return to;
    }
}
