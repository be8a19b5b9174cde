package io.gdbos.workflow.step;

import io.gdbos.core.record.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What came of one call of a step. Immutable. */
public sealed interface StepResult {
    /**
     * The step is done.
     *
     * @param outputs values for elements that the step declares to write; what is left out stays as it was
     * @param note an explanation for the log and for officials, any text or JSON; empty for none
     * @param effects writes that are committed with the completion
     */
    record Completed(Map<String, Value> outputs, String note, List<Effect> effects) implements StepResult {
        /** Copies map and list. */
        public Completed {
            outputs = Collections.unmodifiableMap(new TreeMap<>(outputs));
            Objects.requireNonNull(note, "note");
            effects = List.copyOf(effects);
        }

        /**
         * This result with an explanation.
         *
         * @param text the explanation, any text or JSON
         * @return the result
         */
        public Completed withNote(String text) {
            return new Completed(outputs, text, effects);
        }

        /**
         * This result with one write more.
         *
         * @param effect the write
         * @return the result
         */
        public Completed withEffect(Effect effect) {
            List<Effect> more = new ArrayList<>(effects);
            more.add(effect);
            return new Completed(outputs, note, more);
        }

        /** Names the outputs only, never their values. */
        @Override
        public String toString() {
            return "Completed" + outputs.keySet();
        }
    }

    /**
     * The step could not be done.
     *
     * @param reason why, one line without personal data
     * @param isRetryable whether trying again may help
     */
    record Failed(String reason, boolean isRetryable) implements StepResult {
        /** Checks for null. */
        public Failed {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The step is done.
     *
     * @param outputs values for elements that the step declares to write
     * @return the result
     */
    static Completed completed(Map<String, ? extends Value> outputs) {
        return new Completed(new TreeMap<>(outputs), "", List.of());
    }

    /**
     * The step is done and wrote nothing.
     *
     * @return the result
     */
    static Completed completed() {
        return completed(Map.of());
    }

    /**
     * The step could not be done; trying again may help.
     *
     * @param reason why, one line without personal data
     * @return the result
     */
    static Failed retryable(String reason) {
        return new Failed(reason, true);
    }

    /**
     * The step could not be done; trying again will not help.
     *
     * @param reason why, one line without personal data
     * @return the result
     */
    static Failed failed(String reason) {
        return new Failed(reason, false);
    }
}
