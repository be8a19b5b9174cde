package io.gdbos.examples.enrolment.official;

import java.util.Objects;

/**
 * What an official decides on a case. Immutable.
 *
 * @param isApproved whether the child is admitted; otherwise the district office places it
 * @param batch the batch, from 1; 0 when it is not admitted
 * @param orderKey the order keys with their dates; empty when it is not admitted
 * @param comment why, in Chinese
 */
public record Ruling(boolean isApproved, int batch, String orderKey, String comment) {
    /** Checks for null. */
    public Ruling {
        Objects.requireNonNull(orderKey, "orderKey");
        Objects.requireNonNull(comment, "comment");
    }
}
