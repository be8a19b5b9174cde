package io.gdbos.core.match.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import io.gdbos.core.json.JsonObject;
import io.gdbos.core.json.SchemaOracle;
import io.gdbos.core.match.Effect;
import io.gdbos.core.match.FieldComparator;
import io.gdbos.core.match.MatchDecision;
import io.gdbos.core.match.MatchPlan;
import io.gdbos.core.match.MatchRules;
import io.gdbos.core.match.VariantKind;
import io.gdbos.core.match.Verification;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchJsonTest {
    private static final String DOCUMENT = """
            {
              "id": "owner", "version": "1", "title": {"en": "Owner of a home", "zh": "房屋权利人"},
              "fields": [
                {"id": "number", "declared": "citizen-number", "held": "owner-number", "comparator": "citizen-number",
                 "levels": [{"id": "exact", "effect": "agrees"},
                            {"id": "writing", "kinds": ["width", "letter-case", "id-upgrade"], "effect": "agrees"},
                            {"id": "typo", "kinds": ["id-typo", "width"], "effect": "review"}]},
                {"id": "name", "declared": "person-name", "held": "owner-name", "comparator": "person-name",
                 "levels": [{"id": "writing", "kinds": ["traditional", "space-or-dot"], "effect": "agrees"}],
                 "different": "review", "missing": "ignored"}
              ],
              "keys": [{"fields": ["number"]}, {"fields": ["name"]}]
            }
            """;

    private static Verification verify(String number, String name) {
        MatchPlan plan = MatchPlan.compile(MatchRulesJson.parse(DOCUMENT, "owner.json"));
        return plan.verify(
                DataRecord.of(
                        RecordSchema.of("form", "citizen-number", "person-name"),
                        Map.of("citizen-number", Value.text(number), "person-name", Value.text(name))),
                DataRecord.of(
                        RecordSchema.of("register", "owner-number", "owner-name"),
                        Map.of("owner-number", Value.text("11010519491231002X"), "owner-name", Value.text("张伟"))));
    }

    @Test
    void readsRulesThatDecide() {
        MatchRules rules = MatchRulesJson.parse(DOCUMENT, "owner.json");
        assertEquals(FieldComparator.PERSON_NAME, rules.fields().get(1).comparator());
        assertEquals(Effect.IGNORED, rules.fields().get(1).otherwise().missing());
        assertEquals(List.of(List.of("number"), List.of("name")), rules.keys());
        assertEquals(MatchDecision.MATCH, verify("110105491231002", "張伟").decision());
        assertEquals(MatchDecision.REVIEW, verify("11010519491231003X", "").decision());
        assertEquals(
                List.of(VariantKind.ID_TYPO),
                verify("11010519491231003X", "").fields().get(0).kinds());
    }

    @Test
    void writesResultsAlwaysAlike() {
        String written = VerificationJson.write(verify("110105491231002", "张伟").masked(value -> "***"));
        assertEquals(
                "{\"rules\":\"owner\",\"version\":\"1\",\"decision\":\"match\",\"fields\":[{\"field\":\"number\","
                        + "\"comparator\":\"citizen-number\",\"verdict\":\"variant\",\"kinds\":[\"id-upgrade\"],"
                        + "\"level\":\"writing\",\"effect\":\"agrees\",\"reason\":\"variant:id-upgrade\","
                        + "\"text\":{\"en\":\"The values differ only in: 15 and 18 digits.\",\"zh\":\"仅有写法差异：15位升18位。\"},"
                        + "\"declared\":{\"element\":\"citizen-number\",\"raw\":\"***\",\"normal\":\"***\"},"
                        + "\"held\":{\"element\":\"owner-number\",\"raw\":\"***\",\"normal\":\"***\"}},"
                        + "{\"field\":\"name\",\"comparator\":\"person-name\",\"verdict\":\"same\",\"kinds\":[],"
                        + "\"level\":\"writing\",\"effect\":\"agrees\",\"reason\":\"same\","
                        + "\"text\":{\"en\":\"The values agree.\",\"zh\":\"一致。\"},"
                        + "\"declared\":{\"element\":\"person-name\",\"raw\":\"***\",\"normal\":\"***\"},"
                        + "\"held\":{\"element\":\"owner-name\",\"raw\":\"***\",\"normal\":\"***\"}}]}",
                written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"comparator\": \"person-name\" | \"comparator\": \"persona\" | fields[1].comparator: one of [TEXT, PERSON_NAME,",
                "\"id-typo\", | \"typo\", | fields[0].levels[2].kinds[0]: one of [WIDTH,",
                "[\"name\"] | [\"nome\"] | Key [nome] of rules \"owner\" must name fields; allowed are [number, name]",
                "\"missing\": \"ignored\" | \"missing\": \"skip\" | fields[1].missing: one of [IGNORED, AGREES, OPEN, REVIEW, CONTRADICTS]",
                "\"id\": \"name\", | \"id\": \"number\", | have field \"number\" twice",
            })
    void brokenRulesGiveOneLineThatNamesThePlace(String sound, String broken, String expected) {
        String document = DOCUMENT.replace(
                sound.replace("\\n", "\n").strip(), broken.replace("\\n", "\n").strip());
        GdbosException failure = assertThrows(GdbosException.class, () -> MatchRulesJson.parse(document, "owner.json"));
        assertTrue(String.valueOf(failure.getMessage()).contains(expected), failure::getMessage);
        assertEquals(1, String.valueOf(failure.getMessage()).lines().count());
    }

    @Test
    void theSchemaIsPublishedAndNamesEveryKind() {
        String schema = MatchRulesJson.schema();
        assertEquals("Matching rules", JsonObject.parse(schema, "schema").text("title"));
        for (VariantKind kind : VariantKind.values()) {
            assertTrue(schema.contains(
                    "\"" + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "\""));
        }
    }

    @Test
    void theDocumentIsInTheFormThatThePublishedSchemaDemands() {
        SchemaOracle schema = SchemaOracle.of(MatchRulesJson.schema());
        assertEquals(List.of(), schema.violations(DOCUMENT));
        assertFalse(schema.violations(DOCUMENT.replace("id-upgrade", "id-downgrade"))
                .isEmpty());
    }
}
