package io.gdbos.core.rule;

/** Which rows of a decision table give the answer when several apply; the policies of DMN. Immutable. */
public enum HitPolicy {
    /** The first row that applies, in the order of the rows. */
    FIRST,
    /** Exactly one row may apply; two are a {@link Decision.Conflict}. */
    UNIQUE,
    /** Several rows may apply if they all give the same outputs; others are a {@link Decision.Conflict}. */
    ANY,
    /** The row whose outputs rank highest; of equal ones the first. Needs outputs with ranked values. */
    PRIORITY,
    /** All rows that apply; their order says nothing, so that outputs may be added up. */
    COLLECT,
    /** All rows that apply, in the order of the rows. */
    RULE_ORDER,
    /** All rows that apply, those whose outputs rank highest first. Needs outputs with ranked values. */
    OUTPUT_ORDER;

    /** Whether all rows that apply are the answer. */
    boolean isCollecting() {
        return this == COLLECT || this == RULE_ORDER || this == OUTPUT_ORDER;
    }

    /** Whether rows are ranked by their outputs. */
    boolean isRanking() {
        return this == PRIORITY || this == OUTPUT_ORDER;
    }
}
