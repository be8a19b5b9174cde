package io.gdbos.catalog;

import java.util.Objects;

/**
 * Whether and how a resource is open to the public (开放属性). Immutable.
 *
 * @param type open or closed
 * @param condition the condition; empty when closed
 */
public record OpennessTerms(OpennessType type, String condition) {
    /** Closed to the public. */
    public static final OpennessTerms CLOSED = new OpennessTerms(OpennessType.CLOSED, "");

    /** Checks for null. */
    public OpennessTerms {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(condition, "condition");
    }

    /**
     * Open to the public.
     *
     * @param condition under which condition
     * @return the terms
     */
    public static OpennessTerms open(String condition) {
        return new OpennessTerms(OpennessType.OPEN, condition);
    }
}
