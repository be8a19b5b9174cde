/**
 * Verification: what the family declares against what agencies hold. Each requirement has a check that says which
 * records to read and judges what came; {@link io.gdbos.examples.enrolment.verify.CheckStep} runs it for many cases at
 * once.
 *
 * <pre>{@code
 * Step step = new CheckStep(new HouseholdCheck(zones), finder, reader, rules, actor);
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.verify;

import org.jspecify.annotations.NullMarked;
