package io.gdbos.core.rule;

import io.gdbos.core.record.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a decision table answered, explained row by row. Immutable. */
public sealed interface Decision {
    /**
     * Row by row, in their order, up to the one that settled it: whether it applies and why.
     *
     * @return the explanations
     */
    List<RowExplanation> explanation();

    /**
     * At least one row applies for certain, or all rows that still may apply give the same outputs.
     *
     * @param rows the rows that apply: one, or several under {@link HitPolicy#COLLECT}
     * @param explanation row by row
     */
    record Matched(List<DecisionRow> rows, List<RowExplanation> explanation) implements Decision {
        /** Copies the lists; there is at least one row. */
        public Matched {
            rows = List.copyOf(rows);
            explanation = List.copyOf(explanation);
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("A match needs a row.");
            }
        }

        /**
         * The row that applies; the first of them under {@link HitPolicy#COLLECT}.
         *
         * @return the row
         */
        public DecisionRow row() {
            return rows.get(0);
        }

        /**
         * The outputs of that row.
         *
         * @return the outputs by name
         */
        public Map<String, Value> outputs() {
            return row().outputs();
        }
    }

    /**
     * No row applies, for certain.
     *
     * @param explanation row by row
     */
    record NoMatch(List<RowExplanation> explanation) implements Decision {
        /** Copies the list. */
        public NoMatch {
            explanation = List.copyOf(explanation);
        }
    }

    /**
     * The facts do not settle it. Under {@link HitPolicy#UNIQUE} also when more than one row applies; then nothing is
     * missing.
     *
     * @param possible the rows that may apply, and those that do
     * @param missing ids of the facts that would be needed, in the order of the rows
     * @param mayBeNone whether it is also possible that no row applies
     * @param explanation row by row
     */
    record Undetermined(
            List<DecisionRow> possible, List<String> missing, boolean mayBeNone, List<RowExplanation> explanation)
            implements Decision {
        /** Copies the lists. */
        public Undetermined {
            possible = List.copyOf(possible);
            missing = List.copyOf(missing);
            Objects.requireNonNull(explanation, "explanation");
            explanation = List.copyOf(explanation);
        }
    }
}
