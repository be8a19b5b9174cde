package io.gdbos.core.protect.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gdbos.core.GdbosException;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.protect.RetainedItem;
import io.gdbos.core.protect.RetentionDecision;
import io.gdbos.core.protect.RetentionEvent;
import io.gdbos.core.protect.RetentionRule;
import io.gdbos.core.protect.RetentionRules;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class RetentionRulesJsonTest {
    private static final String RULE = """
            {"id": "file", "title": {"en": "File", "zh": "案卷"}, "purpose": "enrolment", "jurisdiction": "370700",
             "bound": "AT_LEAST", "period": "P3Y6M", "event": "CASE_ENDED", "action": "ARCHIVE",
             "legalBasis": {"text": "档案规定", "verified": false},
             "effectiveFrom": "2020-01-01", "effectiveTo": "2029-12-31"}""";

    private static String document(String rule) {
        return "{\"id\": \"own\", \"version\": \"1\", \"rules\": [" + rule + "]}";
    }

    private static String refusal(String text) {
        return String.valueOf(assertThrows(GdbosException.class, () -> RetentionRulesJson.parse(text, "own.json"))
                .getMessage());
    }

    private static void requireSchema(String text) {
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(RetentionRulesJson.schema())
                        .validate(text, InputFormat.JSON));
    }

    @Nested
    class BundledRules {
        private final RetentionRules rules = RetentionRulesJson.bundled();

        @Test
        void keepTheAuditLogSixMonthsAtLeastThoughPersonalDataMayGo() {
            LocalDate written = LocalDate.of(2026, 3, 1);
            RetainedItem log = new RetainedItem(
                    "audit-2026-03",
                    "audit",
                    RegionCode.parse("370700"),
                    Map.of(RetentionEvent.COLLECTED, written, RetentionEvent.PURPOSE_ENDED, written),
                    false);
            RetentionDecision decision = rules.decide(log, LocalDate.of(2026, 9, 1));
            assertEquals(LocalDate.of(2026, 9, 2), decision.dueOn());
            assertEquals(
                    List.of("GDB-RET-001", "GDB-RET-004"),
                    decision.findings().list().stream().map(f -> f.code()).toList());
        }

        @Test
        void areNotTakenForVerifiedAndFollowTheSchema() {
            assertTrue(rules.rules().stream().noneMatch(rule -> rule.basis().isVerified()));
            requireSchema(RetentionRulesJson.write(rules));
        }
    }

    @Nested
    class Documents {
        @Test
        void areWrittenAsTheyAreRead() {
            RetentionRules rules = RetentionRulesJson.parse(document(RULE), "own.json");
            String written = RetentionRulesJson.write(rules);
            assertEquals(rules, RetentionRulesJson.parse(written, "own.json"));
            RetentionRule rule = rules.rules().get(0);
            assertEquals(RegionCode.parse("370700"), rule.jurisdiction());
            requireSchema(document(RULE));
            requireSchema(written);
        }

        @Test
        void areRefusedWithThePath() {
            String at = "own.json, rules[0]";
            assertEquals(
                    at + ".period: a period such as P6M or P3Y is required; came \"PT6H\".",
                    refusal(document(RULE.replace("P3Y6M", "PT6H"))));
            assertTrue(refusal(document(RULE.replace("P3Y6M", "P-1Y"))).startsWith(at + ".period: "));
            assertTrue(refusal(document(RULE.replace("P3Y6M", "P99999999Y"))).startsWith(at + ".period: "));
            assertTrue(refusal(document(RULE.replace("\"370700\"", "\"37\""))).startsWith(at + ".jurisdiction: "));
            assertTrue(refusal(document(RULE.replace("ARCHIVE", "BURN"))).startsWith(at + ".action: one of "));
            assertTrue(
                    refusal(document(RULE.replace("2029-12-31", "2019-12-31"))).startsWith(at + ": "));
            assertTrue(refusal(document(RULE.replace("\"bound\"", "\"bond\""))).startsWith(at + ".bond: "));
            assertTrue(
                    refusal(document(RULE.replace("2020-01-01", "gestern"))).startsWith(at + ".effectiveFrom: a date"));
            assertTrue(refusal(document(RULE + "," + RULE)).startsWith("own.json, rules: "));
            assertTrue(refusal(document("")).startsWith("own.json, rules: at least one rule"));
        }

        @Test
        void areRefusedWhenTheyAreHostile() {
            assertTrue(refusal("[".repeat(100_000)).startsWith("own.json"));
            assertTrue(refusal("{\"id\": \"a\", \"id\": \"b\"}").startsWith("own.json, line 1"));
            byte[] endless = new byte[(1 << 20) + 1];
            assertThrows(
                    GdbosException.class, () -> RetentionRulesJson.read(new ByteArrayInputStream(endless), "own.json"));
        }
    }
}
