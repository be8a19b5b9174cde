package io.gdbos.core.rule;

import io.gdbos.core.BilingualText;
import io.gdbos.core.record.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 */
public record DecisionRow(
        String id,
        int order,
        BilingualText title,
        List<Expression> conditions,
        Map<String, Value> outputs,
        @Nullable LegalBasis legalBasis) {
    /** Copies the conditions and the outputs. */
    public DecisionRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        conditions = List.copyOf(conditions);
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        if (id.isBlank()) {
            throw new IllegalArgumentException("A row needs an id.");
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
                id, order, BilingualText.of(id, id), List.of(Expression.parse(condition)), outputs, null);
    }

    Judgement judge(Facts facts) {
        Set<String> decidedBy = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        for (Expression condition : conditions) {
            Judgement judgement = condition.judge(facts);
            if (judgement.truth() == Truth.FALSE) {
                return judgement;
            }
            decidedBy.addAll(judgement.decidedBy());
            missing.addAll(judgement.missing());
        }
        return missing.isEmpty()
                ? Judgement.known(true, List.copyOf(decidedBy))
                : Judgement.unknown(List.copyOf(missing));
    }
}
