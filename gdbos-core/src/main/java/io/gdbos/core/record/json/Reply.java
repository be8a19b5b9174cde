package io.gdbos.core.record.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.gdbos.core.record.Connector.Outcome.Unavailable;

/** How one exchange ended. */
sealed interface Reply {
    /** A good answer. */
    record Json(JsonNode root) implements Reply {}

    /** Status 404. */
    record NotFound() implements Reply {}

    /** Anything else. */
    record Failed(Unavailable reason) implements Reply {
        static Failed forNow(String reason) {
            return new Failed(new Unavailable(reason, true));
        }

        static Failed forGood(String reason) {
            return new Failed(new Unavailable(reason, false));
        }
    }
}
