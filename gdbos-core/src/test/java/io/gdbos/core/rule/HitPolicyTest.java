package io.gdbos.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.record.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One table of support for families, asked under every policy. */
class HitPolicyTest {
    private static final Value YES = Value.bool(true);
    private static final Value NO = Value.bool(false);

    /** Points for a low income, for a disability, and for three children. */
    private static DecisionTable table(HitPolicy policy) {
        return DecisionTable.builder("support", "1")
                .hitPolicy(policy)
                .input(DecisionInput.bool("low-income"))
                .input(DecisionInput.bool("disability"))
                .input(DecisionInput.of("children", DecisionInput.Kind.INTEGER))
                .output(DecisionOutput.of(
                        "grade", List.of(Value.text("full"), Value.text("half"), Value.text("advice"))))
                .row(row("income", 1, "low_income", "half", 20))
                .row(row("disability", 2, "disability", "full", 30))
                .row(row("children", 3, "children >= 3", "half", 20))
                .row(row("large", 4, "children >= 5", "full", 50))
                .build();
    }

    private static DecisionRow row(String id, int order, String condition, String grade, int points) {
        return DecisionRow.of(
                id, order, condition, Map.of("grade", Value.text(grade), "points", Value.decimal(points)));
    }

    private static Decision decide(HitPolicy policy, Value lowIncome, Value disability, Value children) {
        return table(policy)
                .evaluate(Facts.of(Map.of("low-income", lowIncome, "disability", disability, "children", children)));
    }

    private static List<String> matched(Decision decision) {
        return ids(assertInstanceOf(Decision.Matched.class, decision).rows());
    }

    private static List<String> ids(List<DecisionRow> rows) {
        return rows.stream().map(DecisionRow::id).toList();
    }

    @Nested
    class Unique {
        @Test
        void oneRowIsTheAnswerAndTwoAreAConflict() {
            assertEquals(List.of("income"), matched(decide(HitPolicy.UNIQUE, YES, NO, Value.decimal(1))));
            var conflict =
                    assertInstanceOf(Decision.Conflict.class, decide(HitPolicy.UNIQUE, YES, YES, Value.decimal(1)));
            assertEquals(List.of("income", "disability"), ids(conflict.rows()));
        }

        @Test
        void aConflictStaysOneWhateverIsUnknown() {
            assertInstanceOf(Decision.Conflict.class, decide(HitPolicy.UNIQUE, YES, YES, Value.Absent.UNKNOWN));
            assertInstanceOf(Decision.Undetermined.class, decide(HitPolicy.UNIQUE, YES, NO, Value.Absent.UNKNOWN));
        }
    }

    @Nested
    class Any {
        @Test
        void rowsThatAgreeAreOneAnswerAndOthersAConflict() {
            DecisionTable table = DecisionTable.builder("t", "1")
                    .hitPolicy(HitPolicy.ANY)
                    .row(row("a", 1, "a", "half", 20))
                    .row(row("b", 2, "b", "half", 20))
                    .row(row("c", 3, "c", "full", 30))
                    .build();
            assertEquals(List.of("a"), matched(table.evaluate(Facts.of(Map.of("a", YES, "b", YES, "c", NO)))));
            assertEquals(
                    List.of("a"),
                    matched(table.evaluate(Facts.of(Map.of("a", YES, "b", Value.Absent.MISSING, "c", NO)))));
            var conflict = assertInstanceOf(
                    Decision.Conflict.class, table.evaluate(Facts.of(Map.of("a", NO, "b", YES, "c", YES))));
            assertEquals(List.of("b", "c"), ids(conflict.rows()));
        }
    }

    @Nested
    class First {
        @Test
        void theOrderOfRowsDecides() {
            assertEquals(List.of("income"), matched(decide(HitPolicy.FIRST, YES, YES, Value.decimal(6))));
            assertEquals(List.of("children"), matched(decide(HitPolicy.FIRST, NO, NO, Value.decimal(6))));
        }
    }

    @Nested
    class Priority {
        @Test
        void theHighestOutputDecidesAndAmongEqualOnesTheFirst() {
            assertEquals(List.of("disability"), matched(decide(HitPolicy.PRIORITY, YES, YES, Value.decimal(6))));
            assertEquals(List.of("large"), matched(decide(HitPolicy.PRIORITY, YES, NO, Value.decimal(6))));
            assertEquals(List.of("income"), matched(decide(HitPolicy.PRIORITY, YES, NO, Value.decimal(3))));
        }

        @Test
        void anUnknownRowMattersOnlyWhenItWouldRankHigher() {
            assertEquals(List.of("disability"), matched(decide(HitPolicy.PRIORITY, NO, YES, Value.Absent.UNKNOWN)));
            var open = assertInstanceOf(
                    Decision.Undetermined.class,
                    decide(HitPolicy.PRIORITY, Value.Absent.UNKNOWN, Value.Absent.UNKNOWN, Value.decimal(6)));
            assertEquals(List.of("disability", "large"), ids(open.possible()));
            assertEquals(List.of("disability"), open.missing());
        }

        @Test
        void outputsWithoutARankAreRefused() {
            assertThrows(IllegalStateException.class, () -> DecisionTable.builder("t", "1")
                    .hitPolicy(HitPolicy.PRIORITY)
                    .row(row("a", 1, "a", "half", 1))
                    .build());
            assertThrows(IllegalStateException.class, () -> DecisionTable.builder("t", "1")
                    .hitPolicy(HitPolicy.OUTPUT_ORDER)
                    .output(DecisionOutput.of("grade", List.of(Value.text("full"))))
                    .row(row("a", 1, "a", "half", 1))
                    .build());
        }
    }

    @Nested
    class Several {
        @Test
        void collectingAddsUpWhatTheRowsGive() {
            var all = assertInstanceOf(Decision.Matched.class, decide(HitPolicy.COLLECT, YES, YES, Value.decimal(3)));
            assertEquals(List.of("income", "disability", "children"), ids(all.rows()));
            assertEquals(BigDecimal.valueOf(70), all.total("points"));
            var wrong = assertThrows(IllegalArgumentException.class, () -> all.total("grade"));
            assertTrue(String.valueOf(wrong.getMessage()).contains("gives no number as \"grade\""), wrong::toString);
        }

        @Test
        void rowsComeInTheirOrderOrInThatOfTheirOutputs() {
            assertEquals(
                    List.of("income", "disability", "children", "large"),
                    matched(decide(HitPolicy.RULE_ORDER, YES, YES, Value.decimal(5))));
            assertEquals(
                    List.of("disability", "large", "income", "children"),
                    matched(decide(HitPolicy.OUTPUT_ORDER, YES, YES, Value.decimal(5))));
        }

        @Test
        void oneUnknownRowLeavesTheWholeListOpen() {
            var open = assertInstanceOf(
                    Decision.Undetermined.class,
                    decide(HitPolicy.RULE_ORDER, YES, Value.Absent.UNKNOWN, Value.decimal(1)));
            assertEquals(List.of("disability"), open.missing());
            assertFalse(open.mayBeNone());
        }

        @Test
        void noRowIsNoMatch() {
            assertInstanceOf(Decision.NoMatch.class, decide(HitPolicy.COLLECT, NO, NO, Value.decimal(0)));
        }
    }

    @Nested
    class DatedRows {
        private final LocalDate change = LocalDate.of(2026, 7, 1);
        private final DecisionTable table = DecisionTable.builder("t", "1")
                .effective(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                .row(row("old", 1, "a", "half", 1).effective(null, change.minusDays(1)))
                .row(row("new", 2, "a", "full", 1).effective(change, null))
                .build();
        private final Facts facts = Facts.of(Map.of("a", YES));

        @Test
        void theLawOfTheDayDecides() {
            assertEquals(List.of("old"), matched(table.evaluate(facts, change.minusDays(1))));
            assertEquals(List.of("new"), matched(table.evaluate(facts, change)));
        }

        @Test
        void aDayIsRequiredAndMustLieInThePeriodOfTheTable() {
            assertThrows(IllegalStateException.class, () -> table.evaluate(facts));
            assertThrows(IllegalArgumentException.class, () -> table.evaluate(facts, LocalDate.of(2027, 1, 1)));
        }

        @Test
        void aTableWhoseRowsAreNeverInForceIsAllGap() {
            DecisionTable late = DecisionTable.builder("t", "1")
                    .effective(null, LocalDate.of(2020, 12, 31))
                    .input(DecisionInput.bool("a"))
                    .row(row("late", 1, "a", "half", 1).effective(change, null))
                    .build();
            assertEquals(
                    LocalDate.of(2020, 12, 31), late.analyse().gaps().get(0).day());
            assertEquals(List.of("late"), late.analyse().unreachable());
        }
    }

    @Nested
    class Explaining {
        @Test
        void namesTheConditionThatDecidedAndNotTheOthers() {
            DecisionTable table = DecisionTable.builder("t", "1")
                    .row(new DecisionRow(
                            "r",
                            1,
                            BilingualText.of("Large family", "多子女家庭"),
                            List.of(
                                    Expression.parse("children >= 3"),
                                    Expression.parse("income < 1000"),
                                    Expression.parse("local")),
                            Map.of("points", Value.decimal(1)),
                            null,
                            null,
                            null))
                    .build();
            RowExplanation no = explain(table, 4, 1200, NO);
            assertEquals(Truth.FALSE, no.truth());
            assertEquals(List.of("income < 1000"), no.conditions());
            assertEquals(List.of("income"), no.decidedBy());
            assertEquals("“多子女家庭”不适用，依据：income。", no.text().chinese());
            RowExplanation open = explain(table, 4, 900, Value.Absent.REFUSED);
            assertEquals(List.of("local"), open.conditions());
            assertEquals(List.of("local"), open.missing());
            assertEquals(3, explain(table, 4, 900, YES).conditions().size());
        }

        @Test
        void isTheSameWhoeverReadsItAndWhenever() {
            Decision decision = decide(HitPolicy.COLLECT, YES, NO, Value.Absent.UNKNOWN);
            List<RowExplanation> read = List.copyOf(decision.explanation());
            assertEquals(read, decision.explanation());
            assertEquals(
                    decision.explanation(),
                    decide(HitPolicy.COLLECT, YES, NO, Value.Absent.UNKNOWN).explanation());
            assertThrows(UnsupportedOperationException.class, () -> decision.explanation()
                    .remove(0));
        }

        private RowExplanation explain(DecisionTable table, int children, int income, Value local) {
            return table.evaluate(Facts.of(Map.of(
                            "children", Value.decimal(children), "income", Value.decimal(income), "local", local)))
                    .explanation()
                    .get(0);
        }
    }
}
