package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.record.DataRecord;
import io.gdbos.core.rule.Truth;

/** Compares what is declared with what a register holds. Implementations are thread-safe. */
public interface RegisterComparer {
    /**
     * Compares a declared certificate with a held record.
     *
     * @param register the register, such as {@code real-estate-register}
     * @param declared the form
     * @param held the record
     * @return the comparison
     */
    Comparison compare(String register, DataRecord declared, DataRecord held);

    /**
     * Whether two names are the same name, however written.
     *
     * @param one one name
     * @param other the other
     * @return UNKNOWN when an official has to look
     */
    Truth sameName(String one, String other);

    /**
     * Whether two addresses are the same dwelling, however written.
     *
     * @param one one address
     * @param other the other
     * @return UNKNOWN when they cannot be compared down to the room
     */
    Truth sameDwelling(String one, String other);
}
