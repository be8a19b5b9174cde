package io.gdbos.core.rule;

import io.gdbos.core.record.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a decision table answered, explained row by row. The explanation is made when it is first looked at; a pass that
 * asks for answers alone does not pay for it. Immutable.
 */
public sealed interface Decision {
    /**
     * Row by row, in their order, up to the one that settled it: whether it applies and why.
     *
     * @return the explanations
     */
    List<RowExplanation> explanation();

    /**
     * The answer is certain: what is not known could not change it.
     *
     * @param rows the rows that give it: one, or several under a policy that collects
     * @param explanation row by row
     */
    record Matched(List<DecisionRow> rows, List<RowExplanation> explanation) implements Decision {
        /** Copies the lists; there is at least one row. */
        public Matched {
            rows = List.copyOf(rows);
            explanation = LazyExplanation.keep(explanation);
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("A match needs a row.");
            }
        }

        /**
         * The row that applies; the first of them under a policy that collects.
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

        /**
         * The sum of an output over the rows that apply, for tables that give points.
         *
         * @param output the output
         * @return the sum, exact
         * @throws IllegalArgumentException when a row gives no number there
         */
        public BigDecimal total(String output) {
            BigDecimal total = BigDecimal.ZERO;
            for (DecisionRow row : rows) {
                if (!(row.outputs().get(output) instanceof Value.Decimal decimal)) {
                    throw new IllegalArgumentException("Row \"" + row.id() + "\" gives no number as \"" + output
                            + "\"; it gives " + row.outputs().keySet() + ".");
                }
                total = total.add(decimal.number());
            }
            return total;
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
            explanation = LazyExplanation.keep(explanation);
        }
    }

    /**
     * The facts do not settle it.
     *
     * @param possible the rows that may apply, and those that do; without those that another one outranks
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
            explanation = LazyExplanation.keep(explanation);
        }
    }

    /**
     * More rows apply than the hit policy allows: the table is wrong, whatever else may become known.
     * {@link DecisionTable#check} finds such tables before they are used.
     *
     * @param rows the rows that apply and contradict each other, two or more
     * @param explanation row by row
     */
    record Conflict(List<DecisionRow> rows, List<RowExplanation> explanation) implements Decision {
        /** Copies the lists. */
        public Conflict {
            rows = List.copyOf(rows);
            explanation = LazyExplanation.keep(explanation);
            if (rows.size() < 2) {
                throw new IllegalArgumentException("A conflict needs two rows; came " + rows.size() + ".");
            }
        }
    }
}
