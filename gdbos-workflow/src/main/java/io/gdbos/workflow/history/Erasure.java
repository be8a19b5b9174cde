package io.gdbos.workflow.history;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That the data of a case were erased after its purpose had ended. Immutable.
 *
 * @param caseId the id of the case
 * @param rule the id of the retention rule
 * @param on the day, where the case was handled
 */
public record Erasure(String caseId, String rule, LocalDate on) {
    /** Checks for null. */
    public Erasure {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(on, "on");
    }

    /** One line, such as {@code Case 0f… was erased on 2031-09-01 under rule enrolment-cases.} */
    @Override
    public String toString() {
        return "Case " + caseId + " was erased on " + on + " under rule " + rule + ".";
    }
}
