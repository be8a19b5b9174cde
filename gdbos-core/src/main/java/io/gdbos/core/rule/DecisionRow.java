package io.gdbos.core.rule;

import io.gdbos.core.BilingualText;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of a decision table: when all its conditions hold, its outputs are the answer. Immutable.
 *
 * @param id the row's id, unique in the table and stable over its versions
 * @param order the place in the table; rows are read from the lowest
 * @param title what the row says
 * @param conditions all of them must hold; with none the row always applies
 * @param outputs the answer by output name, in the order given
 * @param legalBasis the row's own legal basis, or null when the table's holds
 * @param effectiveFrom the first day on which the row is in force, or null for that of the table
 * @param effectiveTo the last day, or null for that of the table
 */
public record DecisionRow(
        String id,
        int order,
        BilingualText title,
        List<Expression> conditions,
        Map<String, Value> outputs,
        @Nullable LegalBasis legalBasis,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {
    /** Copies the conditions and the outputs. */
    public DecisionRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        conditions = List.copyOf(conditions);
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        if (id.isBlank()) {
            throw new IllegalArgumentException("A row needs an id.");
        }
        if (effectiveFrom != null && effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException(
                    "Row \"" + id + "\" ends on " + effectiveTo + ", before it begins on " + effectiveFrom + ".");
        }
    }

    /**
     * A row with one condition, its id as its title and no legal basis of its own.
     *
     * @param id the id
     * @param order the place in the table
     * @param condition the condition
     * @param outputs the answer
     * @return the row
     * @throws ExpressionException when the condition cannot be read
     */
    public static DecisionRow of(String id, int order, String condition, Map<String, Value> outputs) {
        return new DecisionRow(
                id, order, BilingualText.of(id, id), List.of(Expression.parse(condition)), outputs, null, null, null);
    }

    /**
     * This row with a period of effect.
     *
     * @param from the first day, or null for no beginning
     * @param to the last day, or null for no end
     * @return the row
     */
    public DecisionRow effective(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new DecisionRow(id, order, title, conditions, outputs, legalBasis, from, to);
    }

    /**
     * Whether the row has a period of effect of its own.
     *
     * @return true when it has a first or a last day
     */
    public boolean isDated() {
        return effectiveFrom != null || effectiveTo != null;
    }

    /**
     * Whether the row is in force.
     *
     * @param day the day
     * @return true when the day lies in its period, both ends included
     */
    public boolean isInForce(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
