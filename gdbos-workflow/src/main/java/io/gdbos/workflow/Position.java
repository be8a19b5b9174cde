package io.gdbos.workflow;

import java.time.Instant;
import java.util.Objects;

/**
 * Where in its definition one path of a case stands. Immutable.
 *
 * @param node the id of the node
 * @param from the id of the node from which a path came to a join; the node itself elsewhere
 * @param iteration how often the case has come to the node, counted from 1; 0 at a join
 * @param stand what the path waits for
 * @param since when it came here, in the case's own time
 */
public record Position(String node, String from, int iteration, Stand stand, Instant since) {
    /** Checks for null. */
    public Position {
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(stand, "stand");
        Objects.requireNonNull(since, "since");
    }

    /** What a path of a case waits for. */
    public enum Stand {
        /** For the engine. */
        READY,
        /** For a person. */
        TASK,
        /** For other paths that are joined here. */
        JOIN,
        /** For an operator. */
        INCIDENT
    }

    Position with(Stand newStand) {
        return new Position(node, from, iteration, newStand, since);
    }
}
