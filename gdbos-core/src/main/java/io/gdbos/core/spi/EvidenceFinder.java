package io.gdbos.core.spi;

/** Answers which published fields prove a requirement, here, today, for a purpose. Implementations are thread-safe. */
@FunctionalInterface
public interface EvidenceFinder {
    /**
     * Finds the evidence for one requirement.
     *
     * @param query the question
     * @return the alternatives, best first and in a stable order, and what stays unproved and why
     */
    EvidencePlan find(EvidenceQuery query);
}
