package io.gdbos.core.rule;

import io.gdbos.core.record.Value;

/** How one comparison finds its truth in a row. */
@FunctionalInterface
interface Kernel {
    Truth test(Value[] row);
}
