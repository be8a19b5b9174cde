package io.gdbos.core.record;

import java.util.Objects;

/** Whether a system can be reached. Immutable. */
public sealed interface Health {
    /** It answered. */
    record Up() implements Health {}

    /**
     * It did not answer, or not as it should.
     *
     * @param reason why, without personal data
     */
    record Down(String reason) implements Health {
        /** Checks that there is a reason. */
        public Down {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** It cannot be asked without reading a record. */
    record Unknown() implements Health {}
}
