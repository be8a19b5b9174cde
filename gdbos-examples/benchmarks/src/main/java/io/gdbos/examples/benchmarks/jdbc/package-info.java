/**
 * Benchmarks of the store, each beside what plain JDBC does with the same rows on the same database.
 *
 * <pre>{@code
 * // java -jar gdbos-examples/benchmarks/target/benchmarks.jar AuditAppend
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.benchmarks.jdbc;

import org.jspecify.annotations.NullMarked;
