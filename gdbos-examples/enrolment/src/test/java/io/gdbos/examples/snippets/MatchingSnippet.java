package io.gdbos.examples.snippets;

import io.gdbos.core.match.FieldComparator;
import io.gdbos.core.match.FieldRule;
import io.gdbos.core.match.MatchPlan;
import io.gdbos.core.match.MatchRules;
import io.gdbos.core.match.Verification;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import java.util.Map;

final class MatchingSnippet {
    private MatchingSnippet() {}

    record Explained(Verification result, String why) {}

    static Explained run() {
        // snippet:matching
        MatchRules rules = MatchRules.builder("holder", "1")
                .field(FieldRule.of("citizen-number", FieldComparator.CITIZEN_NUMBER))
                .field(FieldRule.of("person-name", FieldComparator.PERSON_NAME))
                .build();
        RecordSchema schema = RecordSchema.of("holder", "citizen-number", "person-name");
        DataRecord declared = DataRecord.of(
                schema, Map.of("citizen-number", Value.text("370705201907150029"), "person-name", Value.text("张伟")));
        DataRecord held = DataRecord.of(
                schema, Map.of("citizen-number", Value.text("３７０７０５201907150029"), "person-name", Value.text("張 偉")));
        Verification result = MatchPlan.compile(rules).verify(declared, held);
        String why = result.field("person-name").orElseThrow().reason(); // a variant, and of which kind
        // end
        return new Explained(result, why);
    }
}
