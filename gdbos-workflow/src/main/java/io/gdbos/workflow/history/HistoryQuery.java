package io.gdbos.workflow.history;

import io.gdbos.core.code.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a reader of the history wants to see. Immutable.
 *
 * @param definition the id of the process, or null for all
 * @param region the region in which the cases are handled, or null for all
 */
public record HistoryQuery(
        @Nullable String definition, @Nullable RegionCode region) {
    /**
     * All cases.
     *
     * @return the query
     */
    public static HistoryQuery all() {
        return new HistoryQuery(null, null);
    }

    /**
     * All cases of one process, in all its versions.
     *
     * @param definition the id of the process
     * @return the query
     */
    public static HistoryQuery ofDefinition(String definition) {
        return new HistoryQuery(definition, null);
    }
}
