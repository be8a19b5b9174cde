/**
 * Rules as data: one expression language and decision tables, both three-valued.
 *
 * <p>A condition is true, false or unknown. A fact that nobody has given makes a condition unknown, never false, so
 * that a silent agency can not cost anybody a decision; "and", "or" and "not" follow Kleene's strong logic. A decision
 * table says its hit policy, its period of effect and its legal basis, and answers with the row, its outputs and, row
 * by row, the facts that decided.
 *
 * <pre>{@code
 * DecisionTable table = DecisionTable.builder("seat-batches", "2026.1")
 *         .input(DecisionInput.bool("local-household"))
 *         .input(DecisionInput.bool("own-home"))
 *         .row(DecisionRow.of("1", 1, "local_household and own_home", Map.of("batch", Value.decimal(1))))
 *         .row(DecisionRow.of("2", 2, "local_household", Map.of("batch", Value.decimal(2))))
 *         .build();
 * Decision decision = table.evaluate(Facts.of(Map.of("local-household", Value.bool(true))));
 * // Undetermined: rows 1 and 2 are possible, the fact "own-home" is missing
 * }</pre>
 */
@NullMarked
package io.gdbos.core.rule;

import org.jspecify.annotations.NullMarked;
