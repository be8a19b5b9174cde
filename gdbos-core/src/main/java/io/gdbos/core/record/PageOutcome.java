package io.gdbos.core.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a system answered to a {@link PageRequest}. Immutable. */
public sealed interface PageOutcome permits PageOutcome.Page, Connector.Outcome.Unavailable {
    /**
     * Records in the order of the resource.
     *
     * @param records the records, at most as many as asked for
     * @param next the token of the page after this one; null when this is the last. It is opaque, may hold values of
     *     the items that order the resource, and is no less personal than they are
     */
    record Page(List<DataRecord> records, @Nullable String next) implements PageOutcome {
        /** Copies the records. */
        public Page {
            records = List.copyOf(records);
        }

        /** Names neither value nor token. */
        @Override
        public String toString() {
            return "Page[" + records.size() + " records, " + (next == null ? "the last" : "more follow") + "]";
        }
    }
}
