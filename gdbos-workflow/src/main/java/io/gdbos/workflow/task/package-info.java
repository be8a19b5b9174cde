/**
 * Tasks of people, and what officials do with them. An inbox shows what the actor is entitled to, and nothing else.
 *
 * <pre>{@code
 * TaskService tasks = engine.tasks();
 * TaskPage page = tasks.inbox(officer, TaskQuery.first(20));
 * tasks.claim(page.tasks().get(0).id(), officer);
 * TaskOutcome outcome = tasks.complete(new CompleteTask(
 *         page.tasks().get(0).id(), Map.of("decision", Value.code("approve")), officer, "房产证原件已核"));
 * }</pre>
 */
@NullMarked
package io.gdbos.workflow.task;

import org.jspecify.annotations.NullMarked;
