package io.gdbos.core.rule.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import io.gdbos.core.json.SchemaOracle;
import io.gdbos.core.record.Value;
import io.gdbos.core.rule.Decision;
import io.gdbos.core.rule.DecisionTable;
import io.gdbos.core.rule.Facts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTableJsonTest {
    private static final String DOCUMENT = """
            {
              "id": "batches", "version": "2026.1",
              "title": {"en": "Seat batches", "zh": "录取批次"},
              "effectiveFrom": "2026-03-01", "effectiveTo": "2026-08-31",
              "legalBasis": {"text": "某区2026年招生办法", "verified": false},
              "hitPolicy": "FIRST",
              "inputs": [
                {"id": "own-home", "kind": "boolean", "title": {"en": "owns a home", "zh": "有房"}},
                {"id": "use", "kind": "code", "values": ["住宅", "商业"]}
              ],
              "rows": [
                {"id": "1", "order": 1, "when": ["own_home", "use == '住宅'"], "then": {"batch": 1, "key": "move-in-date"},
                 "legalBasis": {"text": "第三条", "verified": true}},
                {"id": "2", "order": 2, "then": {"batch": 2, "key": "lease"}}
              ]
            }
            """;

    private static DecisionTable read(String text) {
        return DecisionTableJson.parse(text, "batches.json");
    }

    @Test
    void readsATableThatDecides() {
        DecisionTable table = read(DOCUMENT);
        assertEquals("录取批次", table.title().chinese());
        assertFalse(table.legalBasis().orElseThrow().isVerified());
        assertFalse(table.check().hasErrors());
        var matched = assertInstanceOf(
                Decision.Matched.class,
                table.evaluate(Facts.of(Map.of("own-home", Value.bool(true), "use", Value.text("住宅")))));
        assertEquals(Value.text("move-in-date"), matched.outputs().get("key"));
    }

    @Test
    void writesWhatItReads() {
        String written = DecisionTableJson.write(read(DOCUMENT));
        assertEquals(written, DecisionTableJson.write(read(written)));
        assertFalse(written.contains("\r"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"hitPolicy\": \"FIRST\" | \"hitPolicy\": \"LAST\" | hitPolicy: one of [FIRST, UNIQUE, ANY, PRIORITY, COLLECT, RULE_ORDER, OUTPUT_ORDER] is required; came \"LAST\"",
                "\"order\": 2, | \"order\": \"2\", | rows[1].order: a whole number is required; came \"2\"",
                "\"order\": 2, | \"order\": 1, | rows[1]: Table \"batches\" has row \"1\" of order 1",
                "\"own_home\", \"use | \"own_home and\", \"use | rows[0].when[0]: Condition \"own_home and\" cannot be read",
                "\"then\": {\"batch\": 2 | \"then\": {\"batch\": null | rows[1].then.batch: text, a number, true or false is required; came nothing",
                "\"2026-08-31\" | \"31.8.2026\" | effectiveTo: a date such as 2026-08-31 is required; came \"31.8.2026\"",
                "\"2026-08-31\" | \"2025-08-31\" | ends on 2025-08-31, before it begins on 2026-03-01",
                "\"verified\": true | \"verified\": 1 | rows[0].legalBasis.verified: true or false is required; came 1",
                "\"order\": 2, | \"order\": 2, \"whom\": 3, | rows[1].whom: there is no such member; allowed are [effectiveFrom, effectiveTo, id, legalBasis, order, then, title, when]",
                "\"version\": \"2026.1\", | ~~ | version: text is required; came nothing",
                "\"kind\": \"boolean\" | \"kind\": \"bool\" | inputs[0].kind: one of [BOOLEAN, CODE, NUMBER, INTEGER, DATE, TEXT] is required",
                "\"rows\": [ | \"rows\": [[], | rows[0]: an object is required; came array",
            })
    void aBrokenTableGivesOneLineThatNamesThePlace(String sound, String broken, String expected) {
        assertTrue(DOCUMENT.contains(sound), sound);
        GdbosException failure =
                assertThrows(GdbosException.class, () -> read(DOCUMENT.replace(sound, broken == null ? "" : broken)));
        String message = String.valueOf(failure.getMessage());
        assertTrue(message.startsWith("batches.json"), message);
        assertTrue(message.contains(expected), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void whatIsNotJsonSaysLineAndColumn() {
        GdbosException failure = assertThrows(GdbosException.class, () -> read("{\n \"id\": ,"));
        assertTrue(String.valueOf(failure.getMessage()).startsWith("batches.json, line 2 column 8: JSON is required"));
        assertThrows(GdbosException.class, () -> read("{\"id\": \"a\", \"id\": \"b\"}"));
        assertThrows(GdbosException.class, () -> read("[]"));
        assertThrows(GdbosException.class, () -> read(DOCUMENT + "x"));
    }

    @Test
    void whatIsWrittenIsInTheFormThatThePublishedSchemaDemands() {
        SchemaOracle schema = SchemaOracle.of(DecisionTableJson.schema());
        String ranked = DOCUMENT.replace("FIRST", "PRIORITY")
                .replace("\"order\": 2,", "\"order\": 2, \"effectiveFrom\": \"2026-05-01\",")
                .replace("\"rows\": [", "\"outputs\": [{\"id\": \"batch\", \"ranked\": [1, 2]}], \"rows\": [");
        String written = DecisionTableJson.write(read(ranked));

        assertEquals(List.of(), schema.violations(DOCUMENT));
        assertEquals(List.of(), schema.violations(ranked));
        assertEquals(List.of(), schema.violations(written));
        assertEquals(written, DecisionTableJson.write(read(written)));
        assertFalse(schema.violations(DOCUMENT.replace("FIRST", "LAST")).isEmpty());
        assertThrows(GdbosException.class, () -> read(DOCUMENT.replace("FIRST", "PRIORITY")));
    }
}
