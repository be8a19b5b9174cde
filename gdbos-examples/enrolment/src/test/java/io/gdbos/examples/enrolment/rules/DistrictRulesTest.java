package io.gdbos.examples.enrolment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.Value;
import io.gdbos.core.rule.Decision;
import io.gdbos.core.rule.DecisionRow;
import io.gdbos.core.rule.Facts;
import io.gdbos.core.rule.Truth;
import io.gdbos.examples.enrolment.rules.json.DistrictRulesJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DistrictRulesTest {
    private static final RuleBook RULES = DistrictRulesJson.bundled();

    /**
     * A family, and the row that a reader of the district's notice would put it in.
     *
     * @param row the row
     * @param batch the batch
     * @param keys the order keys, first one first
     * @param facts all that is known; every boolean that is not named is false, every number 0
     */
    private record Story(String row, int batch, String keys, Map<String, Object> facts) {
        RegionCode region() {
            return RegionCode.parse(row.substring(0, 6));
        }

        DistrictRules rules() {
            return RULES.of(region());
        }

        Facts all() {
            Map<String, Value> values = new LinkedHashMap<>();
            rules().batches()
                    .inputs()
                    .forEach(input -> values.put(
                            input.id(), input.kind().name().equals("NUMBER") ? Value.decimal(0) : Value.bool(false)));
            facts.forEach((fact, value) -> values.put(
                    fact, value instanceof Integer number ? Value.decimal(number) : Value.bool((Boolean) value)));
            return Facts.of(values);
        }

        @Override
        public String toString() {
            return row;
        }
    }

    private static final String KUIWEN = "move-in-date,home-date,employment-since";
    private static final String WEICHENG = "home-date,card-issue-date,lease-start-date";
    private static final String HIGH_TECH = "move-in-date,home-date,lease-start-date";

    private static Story story(String row, int batch, String keys, Object... facts) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            map.put((String) facts[i], facts[i + 1]);
        }
        return new Story(row, batch, keys, map);
    }

    private static List<Story> stories() {
        List<Story> stories = new ArrayList<>(List.of(
                story("370705-1", 1, KUIWEN, "local-household", true, "home-in-zone", true, "address-agrees", true),
                story("370705-2", 2, KUIWEN, "local-household", true, "home-in-zone", true),
                story(
                        "370705-3",
                        3,
                        KUIWEN,
                        "local-household",
                        true,
                        "no-home-in-city",
                        true,
                        "lease-in-zone",
                        true,
                        "lease-months",
                        12),
                story(
                        "370705-4",
                        4,
                        KUIWEN,
                        "residence-card-valid",
                        true,
                        "home-in-zone",
                        true,
                        "employed-in-district",
                        true,
                        "employment-months",
                        12),
                story("370705-5", 5, KUIWEN, "residence-card-valid", true, "home-in-zone", true),
                story(
                        "370705-6",
                        6,
                        KUIWEN,
                        "residence-card-valid",
                        true,
                        "no-home-in-city",
                        true,
                        "lease-in-zone",
                        true,
                        "lease-months",
                        30,
                        "employed-in-district",
                        true,
                        "employment-months",
                        12),
                story("370702-1", 1, WEICHENG, "local-household", true, "home-in-zone", true, "address-agrees", true),
                story("370702-2", 2, WEICHENG, "local-household", true, "home-in-zone", true),
                story(
                        "370702-3",
                        3,
                        WEICHENG,
                        "residence-card-valid",
                        true,
                        "home-in-zone",
                        true,
                        "employed-in-district",
                        true,
                        "employment-months",
                        12),
                story(
                        "370702-4",
                        4,
                        WEICHENG,
                        "residence-card-valid",
                        true,
                        "lease-in-zone",
                        true,
                        "lease-months",
                        12,
                        "employed-in-district",
                        true,
                        "employment-months",
                        12),
                story(
                        "3707A1-1",
                        1,
                        HIGH_TECH,
                        "local-household",
                        true,
                        "home-in-zone",
                        true,
                        "address-agrees",
                        true,
                        "home-share",
                        50),
                story(
                        "3707A1-1-grandparents",
                        1,
                        HIGH_TECH,
                        "local-household",
                        true,
                        "grandparents-home",
                        true,
                        "address-agrees",
                        true,
                        "no-home-in-city",
                        true),
                story("3707A1-2", 2, HIGH_TECH, "local-household", true, "home-in-zone", true, "home-share", 100),
                story(
                        "3707A1-3",
                        3,
                        HIGH_TECH,
                        "residence-card-valid",
                        true,
                        "lease-in-zone",
                        true,
                        "lease-months",
                        12,
                        "employed-in-district",
                        true,
                        "employment-months",
                        12)));
        for (String district : List.of("370704", "370703")) {
            stories.add(story(
                    district + "-1", 1, KUIWEN, "local-household", true, "home-in-zone", true, "address-agrees", true));
            stories.add(story(district + "-2-home", 2, KUIWEN, "home-in-zone", true));
            stories.add(story(
                    district + "-2-household",
                    2,
                    KUIWEN,
                    "local-household",
                    true,
                    "household-in-zone",
                    true,
                    "no-home-in-city",
                    true));
            stories.add(story(
                    district + "-3",
                    3,
                    KUIWEN,
                    "residence-card-valid",
                    true,
                    "lease-in-zone",
                    true,
                    "lease-months",
                    12,
                    "employed-in-district",
                    true,
                    "employment-months",
                    12));
        }
        return stories;
    }

    @Test
    void fiveDistrictsAreReadWithoutErrorsAndInForceThisYear() {
        assertEquals(
                List.of("370705", "370702", "370704", "370703", "3707A1"),
                RULES.all().stream().map(rules -> rules.region().value()).toList());
        for (DistrictRules rules : RULES.all()) {
            assertFalse(
                    rules.batches().check().hasErrors(), rules.batches().check().toString());
            assertTrue(rules.batches().isInForce(LocalDate.of(2026, 7, 1)));
            assertTrue(rules.batches().legalBasis().isPresent());
            assertFalse(rules.batches().legalBasis().get().isVerified(), "secondary copies stay unverified");
        }
        assertEquals(
                List.of("370704", "370703"),
                RULES.all().stream()
                        .filter(DistrictRules::isInvented)
                        .map(rules -> rules.region().value())
                        .toList());
    }

    @Test
    void everyRowHasAStory() {
        List<String> rows = RULES.all().stream()
                .flatMap(rules -> rules.batches().rows().stream().map(DecisionRow::id))
                .sorted()
                .toList();
        assertEquals(rows, stories().stream().map(Story::row).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aFamilyGetsTheBatchOfItsNotice(Story story) {
        Decision.Matched matched =
                assertInstanceOf(Decision.Matched.class, story.rules().batches().evaluate(story.all()));
        assertEquals(story.row(), matched.row().id());
        assertEquals(Value.decimal(story.batch()), matched.outputs().get("batch"));
        List<String> keys = new ArrayList<>();
        for (int i = 1; matched.outputs().get("order-key-" + i) instanceof Value.Text key; i++) {
            keys.add(key.text());
        }
        assertEquals(story.keys(), String.join(",", keys));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aMissingFactLeavesTheBatchOpen(Story story) {
        for (String fact : story.facts().keySet()) {
            Facts facts = story.all().with(fact, Value.Absent.UNKNOWN);
            Decision decision = story.rules().batches().evaluate(facts);
            if (decision instanceof Decision.Undetermined undetermined) {
                assertTrue(
                        undetermined.missing().contains(fact), fact + " is what is missing: " + undetermined.missing());
            } else if (decision instanceof Decision.Matched matched) {
                assertEquals(story.row(), matched.row().id(), "without " + fact);
            } else {
                throw new AssertionError("Without " + fact + " a family of " + story + " was left without a batch.");
            }
        }
        Facts nothing = Facts.of(Map.of());
        assertInstanceOf(Decision.Undetermined.class, story.rules().batches().evaluate(nothing));
    }

    @ParameterizedTest
    @CsvSource({
        "370705-3, lease-months, 11",
        "370705-6, lease-months, 11",
        "370702-3, employment-months, 11",
        "370702-4, lease-months, 11",
        "3707A1-3, employment-months, 11",
        "370704-3, lease-months, 11"
    })
    void aYearThatIsNotFullIsNoYear(String row, String fact, int months) {
        Story story = stories().stream()
                .filter(each -> each.row().equals(row))
                .findFirst()
                .orElseThrow();
        Facts facts = story.all().with(fact, Value.decimal(months));
        assertInstanceOf(Decision.NoMatch.class, story.rules().batches().evaluate(facts));
    }

    @Test
    void aMinorityShareIsNoBatchOneInTheHighTechZone() {
        Story story = stories().stream()
                .filter(each -> each.row().equals("3707A1-1"))
                .findFirst()
                .orElseThrow();
        Decision decision = story.rules().batches().evaluate(story.all().with("home-share", Value.decimal(49)));
        assertInstanceOf(Decision.NoMatch.class, decision);
    }

    @Nested
    class Needs {
        @Test
        void aDistrictChecksWhatItsConditionsSay() {
            DistrictRules kuiwen = RULES.of(RegionCode.parse("370705"));
            Facts tenant = Facts.of(Map.of(
                    "home-kind", Value.code("lease"),
                    "local-household", Value.bool(true),
                    "card-number", Value.Absent.MISSING));
            assertEquals(Truth.FALSE, kuiwen.needs("home", tenant));
            assertEquals(Truth.TRUE, kuiwen.needs("lease", tenant));
            assertEquals(Truth.TRUE, kuiwen.needs("no-home", tenant));
            assertEquals(Truth.FALSE, kuiwen.needs("residence-card", tenant));
            assertEquals(Truth.UNKNOWN, kuiwen.needs("home", Facts.of(Map.of())));
            assertEquals(Truth.FALSE, kuiwen.needs("marriage", tenant));
        }

        @Test
        void anUnknownDistrictIsOneClearLine() {
            GdbosException refused = assertThrows(GdbosException.class, () -> RULES.of(RegionCode.parse("370724")));
            assertTrue(refused.getMessage().contains("370724"));
            assertFalse(RULES.knows(RegionCode.parse("370724")));
        }
    }

    @Nested
    class BrokenDocuments {
        private static String good() {
            try (InputStream stream =
                    DistrictRulesJson.class.getResourceAsStream("/io/gdbos/examples/enrolment/rules/370705.json")) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"district\": \"370705\",|\"district\": \"37070\",|district",
                    "\"district\": \"370705\",|''|district",
                    "\"district\": \"370705\",|\"district\": 370705,|district",
                    "\"id\": \"guardianship\"|\"id\": \"marriage\"|requirements[0]",
                    "\"id\": \"guardianship\"|\"name\": \"guardianship\"|requirements[0]",
                    "\"id\": \"household\" }|\"id\": \"guardianship\" }|requirements[1]",
                    "home_kind =~ ['own', 'contract']|home_kind =~ [|requirements[2]",
                    "lease_months >= 12|lease_months >=|batches",
                    "lease_months >= 12|lease_mouths >= 12|batches",
                    "\"hitPolicy\": \"FIRST\"|\"hitPolicy\": \"LUCKY\"|batches",
                    "\"batch\": 1,|\"batch\": \"one\",|370705-1",
                    "\"batch\": 2,|\"batch\": 0,|370705-2",
                    "\"batch\": 1, \"order-key-1\": \"move-in-date\"|\"batch\": 1, \"order-key-1\": \"luck\"|370705-1",
                    "\"rows\": [|\"lines\": [|batches"
                })
        void areOneLineWithTheNameOfTheDocumentAndThePlaceInIt(String part, String broken, String place) {
            String text = good();
            assertTrue(text.contains(part), part);
            GdbosException refused = assertThrows(
                    GdbosException.class, () -> DistrictRulesJson.parse(text.replace(part, broken), "mine.json"));
            String message = refused.getMessage().lines().findFirst().orElse("");
            assertTrue(message.contains("mine.json"), refused.getMessage());
            assertTrue(message.contains(place), refused.getMessage());
        }

        @Test
        void noRequirementsAtAllAreRefused() {
            String text = good().replaceFirst(
                            "(?s)\"requirements\": \\[.*?\\],\\s*\"batches\"", "\"requirements\": {}, \"batches\"");
            GdbosException refused =
                    assertThrows(GdbosException.class, () -> DistrictRulesJson.parse(text, "mine.json"));
            assertTrue(refused.getMessage().contains("requirements"), refused.getMessage());
        }

        @ParameterizedTest
        @CsvSource({"''", "'{'", "'[]'", "'null'"})
        void whatIsNoRuleDocumentIsNamed(String text) {
            GdbosException refused =
                    assertThrows(GdbosException.class, () -> DistrictRulesJson.parse(text, "mine.json"));
            assertTrue(refused.getMessage().contains("mine.json"), refused.getMessage());
        }
    }
}
