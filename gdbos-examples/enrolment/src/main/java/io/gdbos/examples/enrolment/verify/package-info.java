/**
 * Verification: what the family declares against what agencies hold. Each requirement has a check that says which
 * records to read and judges what came; {@link io.gdbos.examples.enrolment.verify.CheckStep} runs it for many cases at
 * once.
 *
 * <pre>{@code
 * RequirementCheck check = new HouseholdCheck(comparer, zones);
 * Step step = new CheckStep(check, finder, reader, rules, bureau -> machineOf(bureau), purpose, day);
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.verify;

import org.jspecify.annotations.NullMarked;
