/**
 * The contract that step developers implement.
 *
 * <p>What the engine keeps of a step happens once. Its body runs at least once: a process that dies between the body
 * and the commit runs it again with the same {@link io.gdbos.workflow.step.IdempotencyKey}. What must happen exactly
 * once inside the engine's database is returned as an {@link io.gdbos.workflow.step.Effect} and committed with the
 * step.
 *
 * <pre>{@code
 * Step verify = call -> {
 *     String number = call.inputs().text("citizen-number").orElse("");
 *     return StepResult.completed(Map.of("is-proved", Value.bool(register.holds(number))))
 *             .withNote("household register asked");
 * };
 * }</pre>
 */
@NullMarked
package io.gdbos.workflow.step;

import org.jspecify.annotations.NullMarked;
