package io.gdbos.core.quality.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gdbos.core.GdbosException;
import io.gdbos.core.Severity;
import io.gdbos.core.quality.QualityCharacteristic;
import io.gdbos.core.quality.QualityMetric;
import io.gdbos.core.quality.QualityRule;
import io.gdbos.core.quality.QualityRules;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityRulesJsonTest {
    private static final String DOCUMENT = """
            {
              "id": "registers", "version": "2026.1",
              "title": {"en": "Registers", "zh": "登记数据质量规则"},
              "legalBasis": {"text": "某市公共数据管理办法第十条", "verified": false},
              "resources": [
                {"id": "household", "agency": "public-security", "region": "370700", "key": ["citizen-number"],
                 "regionElement": "household-region", "title": {"en": "households", "zh": "户籍"},
                 "rules": [
                   {"id": "1", "metric": "0103", "severity": "warning", "weight": 3, "when": "sex == '1'",
                    "title": {"en": "Values are in their domain.", "zh": "取值符合值域。"},
                    "legalBasis": {"text": "第三条", "verified": true},
                    "effectiveFrom": "2026-01-01", "effectiveTo": "2026-12-31",
                    "check": {"kind": "conforms", "elements": ["citizen-number", "sex"]}},
                   {"id": "2", "metric": "0201", "check": {"kind": "required", "elements": "person-name"}},
                   {"id": "3", "metric": "0302", "check": {"kind": "form", "elements": ["birth-date"], "matches": "[0-9-]+"}},
                   {"id": "4", "metric": "0106", "check": {"kind": "form", "elements": ["person-name"], "lacks": "[0-9]"}},
                   {"id": "5", "metric": "0105", "check": {"kind": "listed", "elements": ["sex"], "list": "sex", "writing": "code"}},
                   {"id": "6", "metric": "0305", "check": {"kind": "clean", "elements": ["person-name"], "standIns": ["不详"]}},
                   {"id": "7", "metric": "0402", "check": {"kind": "holds", "condition": "birth_date <= as_of"}},
                   {"id": "8", "metric": "0303", "check": {"kind": "unique", "elements": ["citizen-number"], "counting": "surplus"}},
                   {"id": "9", "metric": "0501", "check": {"kind": "within", "element": "move-in-date", "from": "2020-01-01"}},
                   {"id": "10", "metric": "0503", "check": {"kind": "in-order", "elements": ["birth-date", "move-in-date"], "strict": true}},
                   {"id": "11", "metric": "0502", "check": {"kind": "timely", "event": "birth-date", "done": "move-in-date",
                     "limit": {"amount": 10, "unit": "working-days"}, "counting": "administrative"}},
                   {"id": "12", "metric": "0202", "check": {"kind": "records", "elements": [], "expected": 5000000000}},
                   {"id": "13", "metric": "0601", "check": {"kind": "accessed"}},
                   {"id": "14", "metric": "0602", "check": {"kind": "usable"}}
                 ]},
                {"id": "owners", "agency": "natural-resources", "region": "370700",
                 "rules": [
                   {"id": "15", "metric": "0102", "check": {"kind": "refers", "elements": ["owner-number"],
                     "resource": "household", "otherElements": ["citizen-number"]}},
                   {"id": "16", "metric": "0401", "check": {"kind": "same", "key": ["owner-number"], "element": "owner-name",
                     "resource": "household", "otherKey": ["citizen-number"], "otherElement": "person-name"}}
                 ]}
              ],
              "scoring": {
                "metrics": {"0103": 2}, "characteristics": {"01": 20, "06": 0},
                "grades": [{"id": "good", "title": {"en": "good", "zh": "良好"}, "least": 80},
                           {"id": "excellent", "title": {"en": "excellent", "zh": "优秀"}, "least": 92.5}]
              }
            }
            """;

    private static QualityRules read(String text) {
        return QualityRulesJson.parse(text, "registers.json");
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(QualityRulesJson.schema());
    }

    @Nested
    class Documents {
        @Test
        void holdEveryKindOfCheck() {
            QualityRules rules = read(DOCUMENT);
            Set<Class<?>> kinds = new HashSet<>();
            rules.rules().forEach(rule -> kinds.add(rule.check().getClass()));
            assertEquals(15, kinds.size());
            QualityRule first = rules.rule("1").orElseThrow();
            assertEquals(Severity.WARNING, first.severity());
            assertEquals(3, first.weight());
            assertEquals(2, rules.scoring().weight(QualityMetric.METADATA));
            assertEquals(0, rules.scoring().weight(QualityCharacteristic.ACCESSIBILITY));
            assertEquals(
                    "excellent",
                    rules.scoring().grade(new BigDecimal("92.5")).orElseThrow().id());
        }

        @Test
        void areWrittenAsTheyAreRead() {
            QualityRules rules = read(DOCUMENT);
            String written = QualityRulesJson.write(rules);
            assertEquals(rules, read(written));
            assertEquals(written, QualityRulesJson.write(read(written)));
        }

        @Test
        void followTheSchemaAsTheyAreReadAndWritten() {
            assertEquals(List.of(), schema().validate(DOCUMENT, InputFormat.JSON));
            assertEquals(List.of(), schema().validate(QualityRulesJson.write(read(DOCUMENT)), InputFormat.JSON));
        }

        @Test
        void haveADigestOfWhatTheySayNotOfHowItIsWritten() {
            String digest = read(DOCUMENT).digest();
            assertEquals(digest, read(DOCUMENT.replace("  ", " ")).digest());
            assertNotEquals(
                    digest,
                    read(DOCUMENT.replace("\"weight\": 3", "\"weight\": 4")).digest());
            assertNotEquals(digest, read(DOCUMENT.replace("[0-9-]+", "[0-9.]+")).digest());
            assertNotEquals(digest, read(DOCUMENT.replace("不详", "无")).digest());
            assertEquals(64, digest.length());
        }
    }

    @Nested
    class BrokenDocuments {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "\"metric\": \"0201\" | \"metric\": \"0999\" | resources[0].rules[1].metric: the id of one of the 20 metrics, 0101 to 0602, is required; came \"0999\"",
                    "\"weight\": 3 | \"weight\": 0 | resources[0].rules[0].id: Rule \"1\" needs a weight of 1 to 1000; came 0",
                    "\"kind\": \"required\" | \"kind\": \"requires\" | resources[0].rules[1].check.kind: accessed, clean, conforms",
                    "\"kind\": \"accessed\" | \"kind\": \"accessed\", \"elements\": [] | resources[0].rules[12].check.elements: there is no such member",
                    "\"elements\": \"person-name\" | \"elements\": [] | resources[0].rules[1].check: A check names one element or more",
                    "\"elements\": \"person-name\" | \"elements\": [3] | resources[0].rules[1].check.elements[0]: text is required; came number",
                    "\"matches\": \"[0-9-]+\" | \"matches\": \"(a\" | resources[0].rules[2].check.matches:",
                    "\"matches\": \"[0-9-]+\" | \"matches\": \"(a)\\\\1\" | resources[0].rules[2].check.matches: A pattern without back references",
                    "birth_date <= as_of | birth_date.getClass() | resources[0].rules[6].check.condition: In condition",
                    "\"from\": \"2020-01-01\" | \"from\": \"2020\" | resources[0].rules[8].check.from: a date such as 2026-08-31 is required",
                    "\"unit\": \"working-days\" | \"unit\": \"hours\" | resources[0].rules[10].check: Timeliness is counted in working or calendar days",
                    "5000000000 | 1.5 | resources[0].rules[11].check.expected: a whole number is required",
                    "5000000000 | -1 | resources[0].rules[11].check: Records expected are 0 or more; came -1",
                    "\"id\": \"2\" | \"id\": \"1\" | resources[0].rules[1].id: Rule \"1\" comes twice",
                    "\"id\": \"owners\" | \"id\": \"household\" | resources[1].id: Resource \"household\" comes twice",
                    "\"resource\": \"household\", \"otherElements\" | \"resource\": \"nobody\", \"otherElements\" | resources: Rule \"15\" compares with resource \"nobody\"",
                    "\"otherElements\": [\"citizen-number\"] | \"otherElements\": [\"a\", \"b\"] | resources[1].rules[0].check: As many elements are required",
                    "\"least\": 80 | \"least\": 101 | scoring.grades[0].least: Grade \"good\" needs a least score of 0 to 100; came 101",
                    "\"least\": 80 | \"least\": 92.5 | scoring: Grades",
                    "\"0103\": 2 | \"0107\": 2 | scoring.metrics.0107: the id of one of the 20 metrics",
                    "\"06\": 0 | \"07\": 0 | scoring.characteristics.07: the id of one of the 6 characteristics",
                    "\"06\": 0 | \"06\": -1 | scoring: The weight of 06 is 0 to 1000; came -1",
                    "\"region\": \"370700\", \"key\" | \"region\": \"3707\", \"key\" | resources[0].region: Region code \"3707\"",
                    "\"version\": \"2026.1\", | ~~ | version: text is required; came nothing",
                    "\"id\": \"registers\" | \"id\": \"registers\", \"id\": \"again\" | Duplicate",
                })
        void areRefusedWithThePlaceAndWhatIsAllowed(String from, String to, String message) {
            String broken = DOCUMENT.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to == null ? "" : to));
            assertNotEquals(DOCUMENT, broken);
            GdbosException refused = assertThrows(GdbosException.class, () -> read(broken));
            assertTrue(refused.getMessage().startsWith("registers.json"), refused.getMessage());
            assertTrue(refused.getMessage().contains(message), refused.getMessage());
            assertFalse(refused.getMessage().contains("\n"), refused.getMessage());
        }

        @Test
        void thatNeverEndAreGivenUp() {
            InputStream endless = new InputStream() {
                @Override
                public int read() {
                    return ' ';
                }

                @Override
                public int read(byte[] bytes, int from, int count) {
                    Arrays.fill(bytes, from, from + count, (byte) ' ');
                    return count;
                }
            };
            GdbosException refused =
                    assertThrows(GdbosException.class, () -> QualityRulesJson.read(endless, "endless.json"));
            assertEquals(
                    "endless.json: quality rules have 8388608 bytes at most; came more of them.", refused.getMessage());
        }

        @Test
        void thatNestDeeplyAreRefused() {
            String deep = "{\"id\":".repeat(100_000) + "1" + "}".repeat(100_000);
            assertThrows(GdbosException.class, () -> read(deep));
        }
    }
}
