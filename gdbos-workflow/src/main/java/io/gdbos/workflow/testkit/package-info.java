/**
 * Help for tests of processes and steps: a clock that is set, a runner for one step alone, and a sample process. No
 * test framework is needed.
 *
 * <pre>{@code
 * SettableClock clock = SettableClock.at(Instant.parse("2026-07-01T01:00:00Z"));
 * StepResult result = StepRunner.of(definition, "household", step, clock)
 *         .run(Map.of("citizen-number", Value.text("370705202001010017")));
 * }</pre>
 */
@NullMarked
package io.gdbos.workflow.testkit;

import org.jspecify.annotations.NullMarked;
