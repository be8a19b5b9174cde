/**
 * The decision: the district's table over what the checks found. A machine approves what is clearly proved and hands
 * everything else to an official; it never refuses.
 *
 * <pre>{@code
 * Step assignBatch = new AssignBatchStep(rules);
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.decide;

import org.jspecify.annotations.NullMarked;
