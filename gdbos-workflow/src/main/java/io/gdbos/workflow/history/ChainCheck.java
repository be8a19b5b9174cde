package io.gdbos.workflow.history;

/** Whether the events of a case are the ones that were written. Immutable. */
public sealed interface ChainCheck {
    /**
     * Every hash fits.
     *
     * @param events how many events there are
     */
    record Intact(int events) implements ChainCheck {}

    /**
     * A hash or a number does not fit.
     *
     * @param sequence the place of the first event that does not fit
     * @param reason what does not fit
     */
    record Broken(int sequence, String reason) implements ChainCheck {}
}
