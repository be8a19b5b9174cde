package io.gdbos.workflow.history;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.protect.Sm3;
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
 * @param salt random bytes in hexadecimal that keep the digest of values and notes from being guessed; empty where the
 *     engine has no source of salts, and after an erasure
 * @param erasedDigest the digest of values and notes that were erased, or null while they are there
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
        String salt,
        @Nullable String erasedDigest,
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
        Objects.requireNonNull(salt, "salt");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(hash, "hash");
    }

    /**
     * An event that is not linked yet.
     *
     * @param caseId the id of the case
     * @param sequence its place in the case
     * @param type what happened
     * @param activity the id of the node
     * @param iteration how often the case had come to it
     * @param began when the case had come to it
     * @param at when it happened
     * @param actor who did it, or null for the engine
     * @param values values of data elements
     * @param notes what else is told
     * @param salt the salt; empty for none
     */
    public CaseEvent(
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
            String salt) {
        this(caseId, sequence, type, activity, iteration, began, at, actor, values, notes, salt, null, "", "");
    }

    /**
     * This event with the hash that its content has behind another event.
     *
     * @param previousHash the hash of the event before it
     * @return the event, linked
     */
    public CaseEvent chainedTo(String previousHash) {
        return with(values, notes, salt, erasedDigest, previousHash, EventHash.of(this, previousHash));
    }

    /**
     * This event without its values, notes and salt. Its hash stays what it was, since it is made over the salted
     * digest of them, which is left behind and tells nobody what they were.
     *
     * @return the event, erased
     * @throws IllegalStateException when it has no salt
     */
    public CaseEvent erased() {
        if (isErased()) {
            return this;
        }
        if (salt.isEmpty()) {
            throw new IllegalStateException("Event " + this + " has no salt; its content could be guessed.");
        }
        return with(Map.of(), Map.of(), "", payloadDigest(), previous, hash);
    }

    /**
     * Whether values and notes were erased.
     *
     * @return true after an erasure
     */
    public boolean isErased() {
        return erasedDigest != null;
    }

    /**
     * The digest of salt, values and notes, which goes into the hash of a salted event.
     *
     * @return SM3 in hexadecimal
     */
    public String payloadDigest() {
        return erasedDigest != null ? erasedDigest : Sm3.hex(salt + "\n" + payload());
    }

    private CaseEvent with(
            Map<String, Value> newValues,
            Map<String, String> newNotes,
            String newSalt,
            @Nullable String newDigest,
            String newPrevious,
            String newHash) {
        return new CaseEvent(
                caseId,
                sequence,
                type,
                activity,
                iteration,
                began,
                at,
                actor,
                newValues,
                newNotes,
                newSalt,
                newDigest,
                newPrevious,
                newHash);
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
