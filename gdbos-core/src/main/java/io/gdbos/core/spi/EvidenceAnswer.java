package io.gdbos.core.spi;

import io.gdbos.core.BilingualText;
import io.gdbos.core.record.DataRecord;
import java.util.List;
import java.util.Objects;

/** What came of a read. Immutable. */
public sealed interface EvidenceAnswer {
    /**
     * The agency holds records.
     *
     * @param records the records, with exactly the fields that were asked for, in a stable order
     */
    record Held(List<DataRecord> records) implements EvidenceAnswer {
        /** Copies the records. */
        public Held {
            records = List.copyOf(records);
            if (records.isEmpty()) {
                throw new IllegalArgumentException("Held needs at least one record.");
            }
        }
    }

    /** The agency answered, and holds nothing for this key. */
    record NotHeld() implements EvidenceAnswer {}

    /**
     * The read was refused; nothing was fetched.
     *
     * @param code the stable code of the reason, such as {@code GDB-SHR-003}
     * @param reason why
     */
    record Denied(String code, BilingualText reason) implements EvidenceAnswer {
        /** Checks for null. */
        public Denied {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The agency did not answer in time, also after the retries.
     *
     * @param reason why, without personal data
     * @param attempts how many times it was asked
     */
    record Unavailable(String reason, int attempts) implements EvidenceAnswer {
        /** Checks for null. */
        public Unavailable {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
