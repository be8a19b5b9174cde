package io.gdbos.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Finding;
import io.gdbos.core.Severity;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecisionTableTest {
    private static final Value YES = Value.bool(true);
    private static final Value NO = Value.bool(false);

    private static DecisionTableBuilder batches() {
        return DecisionTable.builder("batches", "2026.1")
                .input(DecisionInput.bool("local-household"))
                .input(DecisionInput.bool("own-home"))
                .input(DecisionInput.bool("same-address"))
                .row(row("1", 1, "local_household and own_home and same_address", 1))
                .row(row("2", 2, "local_household and own_home", 2))
                .row(row("3", 3, "local_household", 3));
    }

    private static DecisionRow row(String id, int order, String condition, int batch) {
        return DecisionRow.of(id, order, condition, Map.of("batch", Value.decimal(batch)));
    }

    private static Facts facts(Value household, Value home, Value address) {
        return Facts.of(Map.of("local-household", household, "own-home", home, "same-address", address));
    }

    private static List<String> ids(List<DecisionRow> rows) {
        return rows.stream().map(DecisionRow::id).toList();
    }

    @Nested
    class FirstRow {
        @Test
        void theFirstRowThatAppliesGivesTheAnswer() {
            var matched =
                    assertInstanceOf(Decision.Matched.class, batches().build().evaluate(facts(YES, YES, NO)));
            assertEquals("2", matched.row().id());
            assertEquals(Value.decimal(2), matched.outputs().get("batch"));
            assertEquals(2, matched.explanation().size());
            assertEquals(List.of("same-address"), matched.explanation().get(0).decidedBy());
            assertEquals(
                    List.of("local-household", "own-home"),
                    matched.explanation().get(1).decidedBy());
        }

        @Test
        void anEarlierRowThatIsUnknownLeavesItOpenAndSaysWhatIsMissing() {
            var open = assertInstanceOf(
                    Decision.Undetermined.class, batches().build().evaluate(facts(YES, YES, Value.Absent.UNKNOWN)));
            assertEquals(List.of("1", "2"), ids(open.possible()));
            assertEquals(List.of("same-address"), open.missing());
            assertFalse(open.mayBeNone());
        }

        @Test
        void rowsThatAllAnswerTheSameNeedNoFurtherFact() {
            DecisionTable table = DecisionTable.builder("t", "1")
                    .row(row("1", 1, "a", 7))
                    .row(row("2", 2, "b", 7))
                    .build();
            var matched = assertInstanceOf(Decision.Matched.class, table.evaluate(Facts.of(Map.of("b", YES))));
            assertEquals("2", matched.row().id());
            var open = assertInstanceOf(Decision.Undetermined.class, table.evaluate(Facts.of(Map.of("b", NO))));
            assertTrue(open.mayBeNone());
        }

        @Test
        void noRowAppliesOnlyWhenThatIsCertain() {
            assertInstanceOf(Decision.NoMatch.class, batches().build().evaluate(facts(NO, YES, YES)));
            assertInstanceOf(Decision.NoMatch.class, batches().build().evaluate(facts(NO, Value.Absent.MISSING, YES)));
            assertInstanceOf(
                    Decision.Undetermined.class, batches().build().evaluate(facts(Value.Absent.MISSING, NO, NO)));
        }

        @Test
        void rowsAreReadByTheirOrderAndNotAsTheyWereAdded() {
            DecisionTable table = DecisionTable.builder("t", "1")
                    .row(row("late", 20, "a", 2))
                    .row(row("early", 10, "a", 1))
                    .build();
            assertEquals(
                    "early",
                    ((Decision.Matched) table.evaluate(Facts.of(Map.of("a", YES))))
                            .row()
                            .id());
        }
    }

    @Nested
    class OtherPolicies {
        @Test
        void twoRowsAreAConflictWhereOneIsRequired() {
            DecisionTable table = DecisionTable.builder("t", "1")
                    .hitPolicy(HitPolicy.UNIQUE)
                    .row(row("1", 1, "a", 1))
                    .row(row("2", 2, "b", 2))
                    .build();
            var conflict =
                    assertInstanceOf(Decision.Conflict.class, table.evaluate(Facts.of(Map.of("a", YES, "b", YES))));
            assertEquals(List.of("1", "2"), ids(conflict.rows()));
            assertInstanceOf(Decision.Matched.class, table.evaluate(Facts.of(Map.of("a", YES, "b", NO))));
        }

        @Test
        void collectingGivesAllRowsOrNone() {
            DecisionTable table = DecisionTable.builder("t", "1")
                    .hitPolicy(HitPolicy.COLLECT)
                    .row(row("1", 1, "a", 1))
                    .row(row("2", 2, "b", 2))
                    .row(row("3", 3, "c", 3))
                    .build();
            var matched = assertInstanceOf(
                    Decision.Matched.class, table.evaluate(Facts.of(Map.of("a", YES, "b", NO, "c", YES))));
            assertEquals(List.of("1", "3"), ids(matched.rows()));
            assertInstanceOf(Decision.Undetermined.class, table.evaluate(Facts.of(Map.of("a", YES, "b", NO))));
        }
    }

    @Nested
    class Checking {
        private static List<String> codes(DecisionTable table) {
            return table.check().list().stream().map(Finding::code).toList();
        }

        @Test
        void findsTheGapButNothingElseInASoundTable() {
            List<Finding> found = batches().build().check().list();
            assertEquals(
                    List.of("GDB-RUL-005"), found.stream().map(Finding::code).toList());
            assertTrue(found.get(0).text().english().contains("when local-household is false"), found.get(0)::toString);
        }

        @Test
        void aTableWithoutGapIsClean() {
            DecisionTable table =
                    batches().row(row("4", 4, "not local_household", 4)).build();
            assertTrue(table.check().isEmpty(), () -> table.check().toString());
        }

        @Test
        void findsInputsThatNobodyDeclaredOrUses() {
            DecisionTable table = DecisionTable.builder("t", "1")
                    .input(DecisionInput.bool("a"))
                    .input(DecisionInput.bool("idle"))
                    .row(row("1", 1, "a and stranger", 1))
                    .build();
            assertEquals(List.of("GDB-RUL-001", "GDB-RUL-002"), codes(table));
            assertTrue(table.check().hasErrors());
        }

        @Test
        void findsComparisonsThatCanNeverHold() {
            DecisionTable table = DecisionTable.builder("t", "1")
                    .input(DecisionInput.code("use", "住宅", "商业"))
                    .input(DecisionInput.of("born", DecisionInput.Kind.DATE))
                    .row(row("1", 1, "use == '别墅'", 1))
                    .row(row("2", 2, "use == 3", 1))
                    .row(row("3", 3, "born < 'soon'", 1))
                    .row(row("4", 4, "use", 1))
                    .build();
            assertEquals(List.of("GDB-RUL-003", "GDB-RUL-003", "GDB-RUL-003", "GDB-RUL-003"), codes(table));
        }

        @Test
        void findsOverlapsOfRowsThatMustBeUnique() {
            DecisionTable table = DecisionTable.builder("t", "1")
                    .hitPolicy(HitPolicy.UNIQUE)
                    .input(DecisionInput.of("months", DecisionInput.Kind.NUMBER))
                    .row(row("short", 1, "months <= 12", 1))
                    .row(row("long", 2, "months >= 12", 2))
                    .build();
            Finding overlap = table.check().list().get(0);
            assertEquals("GDB-RUL-006", overlap.code());
            assertEquals(Severity.ERROR, overlap.severity());
            assertTrue(overlap.text().english().contains("months=12]"), overlap::toString);
        }

        @Test
        void findsRowsThatAreNeverReached() {
            DecisionTable table = DecisionTable.builder("t", "1")
                    .input(DecisionInput.bool("a"))
                    .input(DecisionInput.of("born", DecisionInput.Kind.DATE))
                    .row(row("1", 1, "a or born < '2020-09-01'", 1))
                    .row(row("2", 2, "a and born > '2020-08-31'", 2))
                    .row(row("3", 3, "true", 3))
                    .build();
            assertEquals(List.of("GDB-RUL-007"), codes(table));
        }
    }

    @Test
    void aTableKnowsWhenItIsInForce() {
        DecisionTable table = batches()
                .effective(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 8, 31))
                .build();
        assertFalse(table.isInForce(LocalDate.of(2026, 2, 28)));
        assertTrue(table.isInForce(LocalDate.of(2026, 3, 1)));
        assertTrue(table.isInForce(LocalDate.of(2026, 8, 31)));
        assertFalse(table.isInForce(LocalDate.of(2026, 9, 1)));
    }

    @Test
    void contradictionsFailAtTheCallThatMakesThem() {
        assertThrows(IllegalArgumentException.class, () -> batches().row(row("1", 9, "a", 1)));
        assertThrows(IllegalArgumentException.class, () -> batches().row(row("9", 1, "a", 1)));
        assertThrows(IllegalArgumentException.class, () -> batches().input(DecisionInput.bool("own_home")));
        assertThrows(IllegalStateException.class, () -> DecisionTable.builder("t", "1")
                .build());
    }

    @Test
    void theExplanationNamesFactsInBothLanguagesAndNoValues() {
        var open = (Decision.Undetermined)
                batches().build().evaluate(facts(YES, Value.text("secret"), Value.Absent.MISSING));
        String all = open.explanation().toString();
        assertTrue(all.contains("无法判断，缺少：own-home、same-address。"), all);
        assertFalse(all.contains("secret"));
    }
}
