package io.gdbos.examples.enrolment.verify;

import java.util.List;

/** How one requirement is checked. Implementations are immutable. */
public interface RequirementCheck {
    /**
     * The requirement.
     *
     * @return its id
     */
    String requirement();

    /**
     * Which persons or certificates to look up by a key, in every form under which a register may hold them.
     *
     * @param file the case
     * @param keyItem the key item of a source, such as {@code owner-number}
     * @return the key values; empty when the source has nothing to say about this case
     */
    List<String> keys(CaseFile file, String keyItem);

    /**
     * Judges what was read.
     *
     * @param file the case
     * @param found what was read
     * @return the outcome
     */
    CheckOutcome judge(CaseFile file, EvidenceFound found);
}
