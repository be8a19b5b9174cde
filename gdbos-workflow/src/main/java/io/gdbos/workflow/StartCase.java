package io.gdbos.workflow;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.record.DataRecord;
import java.util.Objects;

/**
 * The wish to start a case. Its id comes from definition and business key, so the same wish twice is one case.
 * Immutable; {@link #toString()} shows neither key nor data.
 *
 * @param definition the id of the process; the newest deployed version is taken
 * @param businessKey what the case is called outside, 1 to 200 characters
 * @param data values for the inputs of the process
 * @param actor who starts it
 */
public record StartCase(String definition, String businessKey, DataRecord data, Actor actor) {
    /** Checks for null and the length of the key. */
    public StartCase {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(businessKey, "businessKey");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(actor, "actor");
        if (businessKey.isBlank() || businessKey.length() > 200) {
            throw new IllegalArgumentException(
                    "A business key needs 1 to 200 characters; came " + businessKey.length() + ".");
        }
    }

    @Override
    public String toString() {
        return "StartCase[" + definition + " " + data + "]";
    }
}
