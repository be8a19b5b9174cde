/**
 * The audit log: who read or decided what, for what purpose, under which grant. Append-only, hash-chained per writer,
 * and committed before data is handed out. An entry takes tokens, ids and codes only, so that no personal value
 * fits.
 *
 * <pre>{@code
 * AuditEntry entry = new AuditEntry(at, actor, "read", "307370705001/1", List.of("name"), "compulsory-education-enrolment",
 *         "grant-7", "permitted", "case-42");
 * auditLog.append(List.of(entry));
 * }</pre>
 */
@NullMarked
package io.gdbos.core.audit;

import org.jspecify.annotations.NullMarked;
