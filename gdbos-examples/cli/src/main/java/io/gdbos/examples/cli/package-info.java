/** The cli example. */
@NullMarked
package io.gdbos.examples.cli;

import org.jspecify.annotations.NullMarked;
