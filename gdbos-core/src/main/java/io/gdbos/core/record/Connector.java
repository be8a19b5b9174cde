package io.gdbos.core.record;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way into one existing system of an agency. A connector blocks up to a deadline, takes batches of keys, pages by
 * token, and returns failures as outcomes: a system that fails, refuses or is late is {@link Outcome.Unavailable},
 * never an exception. It reads nothing but the items asked for. Implementations are thread-safe.
 *
 * <p>Connectors are put around each other, from the outside in: {@link CachingConnector}, {@link RetryingConnector},
 * {@link BreakingConnector}, {@link TimeLimitedConnector}, the system. So a retry passes the breaker each time, and
 * what is cached costs nothing.
 */
public interface Connector {
    /**
     * Looks records up by the value of one field.
     *
     * @param lookup what to look up
     * @return what the system answered
     */
    Outcome lookup(Lookup lookup);

    /**
     * Reads the next records of a resource in its stable order.
     *
     * @param request which resource, from where on, and how many
     * @return the records and the token of the page after them; unavailable for good where a system cannot page
     */
    default PageOutcome page(PageRequest request) {
        return new Outcome.Unavailable("Resource \"" + request.resource() + "\" cannot be read page by page.", false);
    }

    /**
     * Whether the system can be reached, without reading a record.
     *
     * @param timeout how long the system may take
     * @return its health; {@link Health.Unknown} where a system cannot be asked
     */
    default Health health(Duration timeout) {
        return new Health.Unknown();
    }

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
            PageRequest.requireAttempt(attempt);
        }

        /**
         * The same look-up of other keys.
         *
         * @param others the keys
         * @return the look-up
         */
        public Lookup withKeys(List<String> others) {
            return new Lookup(resource, keyItem, others, items, timeout, attempt);
        }

        /**
         * The same look-up with another time limit.
         *
         * @param other how long the system may take
         * @return the look-up
         */
        public Lookup withTimeout(Duration other) {
            return new Lookup(resource, keyItem, keys, items, other, attempt);
        }

        /** Names no key: keys are personal. */
        @Override
        public String toString() {
            return "Lookup[" + resource + " by " + keyItem + ", " + keys.size() + " keys, " + items + ", " + timeout
                    + ", attempt " + attempt + "]";
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
         * @param retryAfter how long the system wants to be left alone; null when it did not say
         */
        record Unavailable(
                String reason, boolean retryable, @Nullable Duration retryAfter) implements Outcome, PageOutcome {
            /** Checks that there is a reason. */
            public Unavailable {
                Objects.requireNonNull(reason, "reason");
            }

            /**
             * A failure after which the system did not say when to come again.
             *
             * @param reason why, without personal data
             * @param retryable whether asking again may help
             */
            public Unavailable(String reason, boolean retryable) {
                this(reason, retryable, null);
            }
        }
    }
}
