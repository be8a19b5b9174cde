package io.gdbos.workflow;

import io.gdbos.core.code.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a reader wants to see. Immutable.
 *
 * @param definition the id of the process, or null for all
 * @param region the region in which they are handled, or null for all
 * @param status how they stand, or null for all
 */
public record CaseQuery(
        @Nullable String definition,
        @Nullable RegionCode region,
        @Nullable CaseStatus status) {
    /**
     * All cases.
     *
     * @return the query
     */
    public static CaseQuery all() {
        return new CaseQuery(null, null, null);
    }

    /**
     * All cases that stand in one way.
     *
     * @param status how they stand
     * @return the query
     */
    public static CaseQuery in(CaseStatus status) {
        return new CaseQuery(null, null, status);
    }

    boolean fits(Case candidate) {
        return (definition == null || definition.equals(candidate.definition()))
                && (region == null || region.equals(candidate.region()))
                && (status == null || status == candidate.status());
    }
}
