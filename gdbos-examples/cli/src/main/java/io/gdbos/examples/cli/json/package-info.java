/**
 * What the command line prints for machines.
 *
 * <pre>{@code
 * String line = JsonLines.of(Map.of("notices", 1874));
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.cli.json;

import org.jspecify.annotations.NullMarked;
