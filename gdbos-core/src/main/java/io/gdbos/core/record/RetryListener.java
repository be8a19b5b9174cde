package io.gdbos.core.record;

/** Is told of each try after the first before it is made, so that it can be kept in the audit log. Thread-safe. */
public interface RetryListener {
    /** Listens to nothing. */
    RetryListener NONE = new RetryListener() {};

    /**
     * A look-up is about to be made again.
     *
     * @param lookup the look-up, with the keys that are still open
     */
    default void beforeLookup(Connector.Lookup lookup) {}

    /**
     * A page is about to be asked for again.
     *
     * @param request the request
     */
    default void beforePage(PageRequest request) {}
}
