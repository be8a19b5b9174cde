package io.gdbos.workflow.history;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.record.Value;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a case. Immutable; {@link #toString()} names values, never shows them.
 *
 * @param caseId the id of the case
 * @param sequence its place in the case, counted from 1 without gaps
 * @param type what happened
 * @param activity the id of the node at which it happened; of the start for the first event
 * @param iteration how often the case had come to the activity, counted from 1; 0 where it is not counted
 * @param began when the case had come to the activity, in the case's own time; not after {@code at}
 * @param at when it happened, in the case's own time; never before the event before it
 * @param actor who did it, or null for the engine
 * @param values values of data elements, by element id
 * @param notes what else is told, by the names of {@link Notes}
 * @param previous the hash of the event before it, in hexadecimal; 64 zeros for the first
 * @param hash the SM3 hash over everything above, in hexadecimal
 */
public record CaseEvent(
        String caseId,
        int sequence,
        EventType type,
        String activity,
        int iteration,
        Instant began,
        Instant at,
        @Nullable Actor actor,
        Map<String, Value> values,
        Map<String, String> notes,
        String previous,
        String hash) {
    /** The value of {@code previous} in the first event of a case. */
    public static final String NO_HASH = "0".repeat(64);

    /** Copies the maps into the order of their keys. */
    public CaseEvent {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(began, "began");
        Objects.requireNonNull(at, "at");
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(hash, "hash");
    }

    /**
     * This event with the hash that its content has behind another event.
     *
     * @param previousHash the hash of the event before it
     * @return the event, linked
     */
    public CaseEvent chainedTo(String previousHash) {
        String own = EventHash.of(this, previousHash);
        return new CaseEvent(
                caseId, sequence, type, activity, iteration, began, at, actor, values, notes, previousHash, own);
    }

    /**
     * Values and notes as canonical JSON: the text that is hashed and that stores keep.
     *
     * @return the JSON
     */
    public String payload() {
        return PayloadText.of(values, notes);
    }

    @Override
    public String toString() {
        return "CaseEvent[" + caseId + " " + sequence + " " + type + " " + activity + "." + iteration + " at " + at
                + " " + values.keySet() + "]";
    }
}
