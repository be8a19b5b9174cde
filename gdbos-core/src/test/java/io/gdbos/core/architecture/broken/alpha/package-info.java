/** A room that breaks the rules on purpose. */
package io.gdbos.core.architecture.broken.alpha;
