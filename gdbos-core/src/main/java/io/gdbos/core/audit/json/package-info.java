/**
 * The audit log outside the database: proofs of single entries, and exports of whole parts as JSON Lines. Both are
 * checked without the database, by whoever knows the hash of a root.
 *
 * <pre>{@code
 * try (AuditExportFile export = AuditExportFile.create(file)) {
 *     log.export(export);
 *     export.keep();
 * }
 * Findings broken = AuditExportFile.verify(file, published);
 * }</pre>
 */
@NullMarked
package io.gdbos.core.audit.json;

import org.jspecify.annotations.NullMarked;
