package io.gdbos.core.architecture.broken.beta;

import io.gdbos.core.architecture.broken.alpha.Careful;

/** Closes a cycle between two rooms on purpose. */
public final class Partner {
    Careful careful() {
        return new Careful();
    }
}
