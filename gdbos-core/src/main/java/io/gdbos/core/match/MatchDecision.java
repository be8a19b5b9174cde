package io.gdbos.core.match;

/** What comparing two records gave. Immutable. */
public enum MatchDecision {
    /** All fields that count agree. */
    MATCH,
    /** Some field contradicts. */
    NO_MATCH,
    /** No field contradicts, and a person has to look at one. */
    REVIEW,
    /** What would be needed is missing. */
    NOT_ENOUGH_DATA
}
