package io.gdbos.workflow;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A connection from one node to another. Immutable.
 *
 * @param from the id of the node it leaves
 * @param to the id of the node it enters
 * @param guard under which condition an exclusive split takes it, in the expression language of {@code core.rule}; null
 *     for always, and for the else of a split
 */
public record Flow(String from, String to, @Nullable String guard) {
    /** Checks for null and for a blank guard. */
    public Flow {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (guard != null && guard.isBlank()) {
            throw new IllegalArgumentException("The guard of flow " + from + " → " + to + " is blank; leave it out.");
        }
    }

    /**
     * A flow without a guard.
     *
     * @param from the id of the node it leaves
     * @param to the id of the node it enters
     * @return the flow
     */
    public static Flow of(String from, String to) {
        return new Flow(from, to, null);
    }

    Flow to(String node) {
        return new Flow(from, node, guard);
    }

    Flow from(String node) {
        return new Flow(node, to, guard);
    }
}
