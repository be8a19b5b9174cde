package io.gdbos.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Finding;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableAnalysisTest {
    private static DecisionRow row(int order, String condition) {
        return DecisionRow.of("r" + order, order, condition, Map.of("batch", Value.decimal(order)));
    }

    private static List<String> codes(DecisionTable table) {
        return table.check().list().stream().map(Finding::code).toList();
    }

    @Nested
    class Bounds {
        @Test
        void aSearchThatIsTooLongSaysThatItEndedAndClaimsNoIdleRow() {
            DecisionTableBuilder builder = DecisionTable.builder("t", "1");
            int pairs = 21;
            for (int i = 0; i < pairs; i++) {
                builder.input(DecisionInput.bool("x" + i));
            }
            for (int i = 0; i < pairs; i++) {
                builder.input(DecisionInput.bool("y" + i)).row(row(i, "x" + i + " and y" + i));
            }
            DecisionTable table = builder.row(row(99, "x0 and not x0")).build();
            TableAnalysis analysis = table.analyse();

            assertFalse(analysis.isComplete());
            String left = analysis.notAnalysed().get(0).english();
            assertTrue(left.startsWith("The search ended after " + CoverageSearch.MAX_STEPS), left);
            assertEquals(List.of(), analysis.unreachable());
            assertTrue(codes(table).contains("GDB-RUL-009"));
        }

        @Test
        void tooManyPeriodsAreCutAtADayThatIsNamed() {
            DecisionTableBuilder builder = DecisionTable.builder("t", "1").input(DecisionInput.bool("a"));
            LocalDate first = LocalDate.of(2000, 1, 1);
            for (int year = 0; year < 60; year++) {
                builder.row(row(year, "a")
                        .effective(
                                first.plusYears(year), first.plusYears(year + 1).minusDays(1)));
            }
            TableAnalysis analysis = builder.build().analyse();

            LocalDate cut = first.plusYears(CoverageSearch.MAX_PERIODS - 1);
            String left = analysis.notAnalysed().get(0).english();
            assertTrue(left.contains("from " + cut + " on nothing was"), left);
            assertEquals(List.of(), analysis.unreachable());
        }

        @Test
        void manyRowsThatAllApplyAreReadInLittleTime() {
            DecisionTableBuilder builder = DecisionTable.builder("t", "1")
                    .hitPolicy(HitPolicy.COLLECT)
                    .input(DecisionInput.bool("a"))
                    .input(DecisionInput.bool("b"));
            for (int i = 0; i < DecisionTable.MAX_ROWS; i++) {
                builder.row(row(i, i % 2 == 0 ? "a" : "b"));
            }
            TableAnalysis analysis = builder.build().analyse();
            assertTrue(analysis.isComplete(), analysis::toString);
            assertEquals(1, analysis.gaps().size());
        }

        @Test
        void moreOverlapsThanAreShownAreCounted() {
            DecisionTableBuilder builder =
                    DecisionTable.builder("t", "1").hitPolicy(HitPolicy.UNIQUE).input(DecisionInput.bool("a"));
            for (int i = 0; i < 10; i++) {
                builder.row(row(i, "a"));
            }
            List<Finding> overlaps = builder.build().check().list().stream()
                    .filter(each -> each.code().equals("GDB-RUL-006"))
                    .toList();
            assertEquals(21, overlaps.size());
            assertTrue(overlaps.get(20).text().english().startsWith("At least 25 more pairs"), overlaps::toString);
        }
    }

    @Nested
    class WhatIsLeftOpen {
        @Test
        void inputsThatAreCalculatedWithOrNotDeclaredAreNamed() {
            DecisionTable table = DecisionTable.builder("t", "1")
                    .input(DecisionInput.of("born", DecisionInput.Kind.DATE))
                    .row(row(1, "years_between(born, '2026-08-31') >= 6 and stranger"))
                    .build();
            TableAnalysis analysis = table.analyse();
            assertTrue(analysis.notAnalysed().get(0).english().contains("[born, stranger]"), analysis::toString);
            assertEquals(List.of(), analysis.gaps());
            assertEquals(List.of(), analysis.unreachable());
        }

        @Test
        void aBlankTextIsTriedWhereEmptinessIsAskedFor() {
            DecisionTable table = DecisionTable.builder("t", "1")
                    .input(DecisionInput.of("t", DecisionInput.Kind.TEXT))
                    .row(row(1, "t == 'a'"))
                    .row(row(2, "not empty(t) and t != 'a'"))
                    .build();
            assertEquals(
                    Map.of("t", Value.text("")), table.analyse().gaps().get(0).example());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "born > number",
                "flag == number",
                "flag < other_flag",
                "text =^ number",
                "code == born",
                "born + 1 > 3",
                "2 * text > 3",
                "days_between(born, flag) > 3",
                "months_between(born, number) > 3",
                "'soon' > born",
                "'x' == number",
                "days_between(born, until) > flag"
            })
    void aComparisonOfKindsThatNeverCompareIsAnError(String condition) {
        assertTrue(codes(of(condition)).contains("GDB-RUL-003"), condition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "born > until",
                "born > text",
                "number > count",
                "text == code",
                "text =^ code",
                "flag == other_flag",
                "number + 1 > 2 * count",
                "days_between(born, text) > count",
                "years_between(born, '2026-08-31') >= 6",
                "'2026-08-31' > born",
                "3 < number"
            })
    void aComparisonOfKindsThatCompareIsNone(String condition) {
        assertFalse(codes(of(condition)).contains("GDB-RUL-003"), condition);
    }

    private static DecisionTable of(String condition) {
        return DecisionTable.builder("t", "1")
                .input(DecisionInput.of("born", DecisionInput.Kind.DATE))
                .input(DecisionInput.of("until", DecisionInput.Kind.DATE))
                .input(DecisionInput.of("number", DecisionInput.Kind.NUMBER))
                .input(DecisionInput.of("count", DecisionInput.Kind.INTEGER))
                .input(DecisionInput.of("text", DecisionInput.Kind.TEXT))
                .input(DecisionInput.code("code", "x", "y"))
                .input(DecisionInput.bool("flag"))
                .input(DecisionInput.bool("other-flag"))
                .row(row(1, condition))
                .build();
    }
}
