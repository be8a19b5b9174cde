package io.gdbos.examples.enrolment.decide;

import io.gdbos.core.record.Value;
import io.gdbos.core.rule.Decision;
import io.gdbos.core.rule.DecisionRow;
import io.gdbos.core.rule.Facts;
import io.gdbos.examples.enrolment.rules.DistrictRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a district's table says about a case. Immutable.
 *
 * @param batch the batch, from 1
 * @param orderKey the order keys with their dates, first key first, such as {@code move-in-date=2019-03-01;home-date=-}
 * @param row the id of the row that applied
 */
public record BatchDecision(int batch, String orderKey, String row) {
    private static final String KEY = "order-key-";
    private static final String NOTHING = "-";

    /**
     * Applies a district's table.
     *
     * @param rules the rules of the district
     * @param facts what is known of the case
     * @return the decision of the table, with the reasons when it gives none
     */
    public static Decision evaluate(DistrictRules rules, Facts facts) {
        return rules.batches().evaluate(facts);
    }

    /**
     * Reads batch and order key off a decision.
     *
     * @param decision the table's decision
     * @param facts the facts that hold the dates of the order keys
     * @return the batch, empty when the table gave no single row
     */
    public static Optional<BatchDecision> from(Decision decision, Facts facts) {
        if (!(decision instanceof Decision.Matched matched)) {
            return Optional.empty();
        }
        DecisionRow row = matched.row();
        Map<String, Value> outputs = row.outputs();
        int batch = outputs.get("batch") instanceof Value.Decimal number
                ? number.number().intValueExact()
                : 0;
        List<String> keys = new ArrayList<>();
        for (int position = 1; outputs.get(KEY + position) instanceof Value.Text name; position++) {
            String date = facts.value(name.text()) instanceof Value.Date day
                    ? day.date().toString()
                    : NOTHING;
            keys.add(name.text() + "=" + date);
        }
        return Optional.of(new BatchDecision(batch, String.join(";", keys), row.id()));
    }
}
