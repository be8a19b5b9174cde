/**
 * Comparing what a person declares with what an agency holds: rules as data, compiled once to an immutable plan; every
 * field gets a verdict with its reason.
 *
 * <p>Comparators find out how two values differ: written alike, a variant of a named kind, different. Which kinds are
 * accepted, which a person has to look at and which contradict is said by the rules, in ordered levels. The plan works
 * on two records; linking whole files and clustering are built on the same plan.
 *
 * <pre>{@code
 * MatchRules rules = MatchRules.builder("holder", "1")
 *         .field(FieldRule.of("citizen-number", FieldComparator.CITIZEN_NUMBER))
 *         .field(FieldRule.of("person-name", FieldComparator.PERSON_NAME))
 *         .build();
 * Verification result = MatchPlan.compile(rules).verify(declared, held);
 * result.decision();                                   // MATCH, NO_MATCH, REVIEW or NOT_ENOUGH_DATA
 * result.field("person-name").orElseThrow().reason();  // variant:traditional
 * }</pre>
 */
@NullMarked
package io.gdbos.core.match;

import org.jspecify.annotations.NullMarked;
