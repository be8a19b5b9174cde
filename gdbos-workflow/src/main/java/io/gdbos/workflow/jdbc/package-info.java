/**
 * Cases, events and tasks in a database.
 *
 * <pre>{@code
 * try (Store store = Store.embedded(Path.of("permits", "db"), "permits")) {
 *     CaseStore cases = JdbcCaseStore.on(store);
 *     WorkflowEngine engine = WorkflowEngine.builder().store(cases).clock(CaseClock.of(clock)).step("check", body).build();
 * }
 * }</pre>
 *
 * <p>A step writes tables of its own, exactly once, by returning a {@link io.gdbos.workflow.jdbc.SqlEffect}.
 */
@NullMarked
package io.gdbos.workflow.jdbc;

import org.jspecify.annotations.NullMarked;
