/** The catalog module. */
@NullMarked
package io.gdbos.catalog;

import org.jspecify.annotations.NullMarked;
