/**
 * The audit log in a database: one chain per writer, callers that append at the same time share a commit, and a root
 * over all chains can be made at any time.
 *
 * <pre>{@code
 * store.migrate(JdbcAuditLog.migration());
 * JdbcAuditLog log = JdbcAuditLog.open(store, "node-1");
 * log.append(List.of(entry));
 * AuditRoot root = log.seal(clock.instant()); // give root.hash() to somebody else
 * Findings broken = log.verify();
 * }</pre>
 */
@NullMarked
package io.gdbos.core.audit.jdbc;

import org.jspecify.annotations.NullMarked;
