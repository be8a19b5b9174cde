/** The workflow module. */
@NullMarked
package io.gdbos.workflow;

import org.jspecify.annotations.NullMarked;
