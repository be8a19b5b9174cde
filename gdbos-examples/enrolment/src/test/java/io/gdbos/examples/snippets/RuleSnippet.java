package io.gdbos.examples.snippets;

import io.gdbos.core.record.Value;
import io.gdbos.core.rule.Decision;
import io.gdbos.core.rule.DecisionInput;
import io.gdbos.core.rule.DecisionRow;
import io.gdbos.core.rule.DecisionTable;
import io.gdbos.core.rule.Facts;
import java.util.Map;

final class RuleSnippet {
    private RuleSnippet() {}

    static Decision run() {
        // snippet:rule
        DecisionTable table = DecisionTable.builder("seat-batches", "2026.1")
                .input(DecisionInput.bool("local-household"))
                .input(DecisionInput.bool("own-home"))
                .row(DecisionRow.of("1", 1, "local_household and own_home", Map.of("batch", Value.decimal(1))))
                .row(DecisionRow.of("2", 2, "local_household", Map.of("batch", Value.decimal(2))))
                .build();
        Decision decision = table.evaluate(Facts.of(Map.of("local-household", Value.bool(true))));
        // Undetermined: rows 1 and 2 are possible, because nobody has said anything about "own-home"
        // end
        return decision;
    }
}
