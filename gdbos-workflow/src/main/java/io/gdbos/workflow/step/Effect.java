package io.gdbos.workflow.step;

/**
 * A write that is committed together with the completion of a step, so that it happens exactly once. Which kinds there
 * are is up to the store; {@code workflow.jdbc} brings one for SQL. Implementations are immutable.
 */
public interface Effect {}
