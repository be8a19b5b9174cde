/**
 * Encrypted columns in a database: the check that its keys are at hand, and the pass that brings it under a new one.
 *
 * <pre>{@code
 * store.migrate(FieldKeys.migration());
 * FieldKeys.check(store, cipher);
 * EncryptedColumn content = EncryptedColumn.of("enr_notice", "content", "id");
 * Map<String, Long> renewed = Reencryption.run(store, cipher, List.of(content));
 * }</pre>
 */
@NullMarked
package io.gdbos.core.protect.jdbc;

import org.jspecify.annotations.NullMarked;
