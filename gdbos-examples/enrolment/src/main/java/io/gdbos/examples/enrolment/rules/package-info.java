/**
 * What a district decides by: which requirements are checked and when, its table of batches, its zones. All of it is
 * data.
 *
 * <pre>{@code
 * RuleBook rules = DistrictRulesJson.bundled();
 * Decision decision = rules.of(RegionCode.parse("370705")).batches().evaluate(facts);
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.rules;

import org.jspecify.annotations.NullMarked;
