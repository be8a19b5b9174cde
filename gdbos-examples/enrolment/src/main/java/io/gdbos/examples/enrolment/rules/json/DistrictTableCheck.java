package io.gdbos.examples.enrolment.rules.json;

import io.gdbos.core.record.Value;
import io.gdbos.core.rule.DecisionInput;
import io.gdbos.core.rule.DecisionRow;
import io.gdbos.core.rule.DecisionTable;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Requirements;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the season needs of a table beyond its being sound: facts that some check finds out, a batch, known order keys. */
final class DistrictTableCheck {
    private static final String BATCH = "batch";
    private static final String KEY = "order-key-";

    private DistrictTableCheck() {}

    /** The first problem, beginning with its place; empty when there is none. */
    static Optional<String> of(DecisionTable table) {
        Set<String> facts = new HashSet<>();
        Requirements.ALL.forEach(requirement -> facts.addAll(Fact.of(requirement)));
        for (DecisionInput input : table.inputs()) {
            if (!facts.contains(input.id())) {
                return Optional.of("input \"" + input.id() + "\": no check finds this fact out.");
            }
        }
        return table.rows().stream().flatMap(row -> problem(row).stream()).findFirst();
    }

    private static Optional<String> problem(DecisionRow row) {
        String place = "row \"" + row.id() + "\": ";
        boolean hasBatch = row.outputs().get(BATCH) instanceof Value.Decimal batch
                && batch.number().stripTrailingZeros().scale() <= 0
                && batch.number().signum() > 0;
        if (!hasBatch) {
            return Optional.of(place + "\"batch\" must be a whole number from 1.");
        }
        for (String output : row.outputs().keySet()) {
            if (output.startsWith(KEY)
                    && !(row.outputs().get(output) instanceof Value.Text key && Fact.ORDER_KEYS.contains(key.text()))) {
                return Optional.of(place + "\"" + output + "\" must be one of " + Fact.ORDER_KEYS + ".");
            }
        }
        return Optional.empty();
    }
}
