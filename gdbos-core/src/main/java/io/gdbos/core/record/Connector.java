package io.gdbos.core.record;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The way into one existing system of an agency. A connector blocks up to a deadline, takes batches of keys, and
 * returns failures as outcomes. Implementations are thread-safe.
 */
public interface Connector {
    /**
     * Looks records up by the value of one field.
     *
     * @param lookup what to look up
     * @return what the system answered; a system that fails or is late is {@link Outcome.Unavailable}, never an
     *     exception
     */
    Outcome lookup(Lookup lookup);

    /**
     * A batch look-up.
     *
     * @param resource the code of the resource
     * @param keyItem the item whose value is looked up
     * @param keys the values, each looked up as it is written
     * @param items the items to return; nothing else is read
     * @param timeout how long the system may take
     * @param attempt 1 for the first try, 2 for the second, and so on
     */
    record Lookup(
            String resource, String keyItem, List<String> keys, List<String> items, Duration timeout, int attempt) {
        /** Copies the lists and checks the attempt. */
        public Lookup {
            Objects.requireNonNull(resource, "resource");
            Objects.requireNonNull(keyItem, "keyItem");
            keys = List.copyOf(keys);
            items = List.copyOf(items);
            Objects.requireNonNull(timeout, "timeout");
            if (attempt < 1) {
                throw new IllegalArgumentException("Attempts count from 1; came " + attempt + ".");
            }
        }
    }

    /** What the system answered. */
    sealed interface Outcome {
        /**
         * The system answered.
         *
         * @param records the records found, by the key under which they were found; a key without records is not held
         * @param unavailable keys for which the system could not answer, with the reason
         */
        record Answered(Map<String, List<DataRecord>> records, Map<String, String> unavailable) implements Outcome {
            /** Copies the maps. */
            public Answered {
                records = Map.copyOf(records);
                unavailable = Map.copyOf(unavailable);
            }
        }

        /**
         * The system did not answer at all.
         *
         * @param reason why, without personal data
         * @param retryable whether asking again may help
         */
        record Unavailable(String reason, boolean retryable) implements Outcome {
            /** Checks for null. */
            public Unavailable {
                Objects.requireNonNull(reason, "reason");
            }
        }
    }
}
