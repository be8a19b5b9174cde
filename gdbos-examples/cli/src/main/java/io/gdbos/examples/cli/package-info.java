/**
 * The command line over the SDK, one runnable jar.
 *
 * <pre>{@code
 * Gdbos.main(new String[] {"enrol", "--children", "2000", "--out", "season"});
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.cli;

import org.jspecify.annotations.NullMarked;
