/**
 * The rules of the house as tests. Every module's {@code ArchitectureTest} extends {@link
 * io.gdbos.core.architecture.ArchitectureContract}; they travel in the test jar of this module.
 *
 * <pre>{@code
 * final class ArchitectureTest extends LibraryArchitectureContract {
 *     ArchitectureTest() {
 *         super("io.gdbos.catalog");
 *     }
 * }
 * }</pre>
 */
@NullMarked
package io.gdbos.core.architecture;

import org.jspecify.annotations.NullMarked;
