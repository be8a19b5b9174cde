package io.gdbos.core.quality;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gdbos.core.calendar.TimeLimit;
import io.gdbos.core.element.TextPattern;
import io.gdbos.core.quality.QualityCheck.Counting;
import io.gdbos.core.quality.QualityCheck.Writing;
import io.gdbos.core.rule.Expression;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QualityChecksTest {
    private static void assertCounts(long a, long b, long open, RuleResult result) {
        assertAll(() -> assertEquals(new MetricCount(a, b), result.count()), () -> assertEquals(open, result.open()));
    }

    @Nested
    class Values {
        @Test
        void conformIfTheirElementTakesThem() {
            RuleResult result = Sheet.check(
                    QualityMetric.METADATA,
                    new QualityCheck.Conforms(List.of("birth-date", "sex")),
                    "birth-date,sex",
                    "2020-03-01,1",
                    "2020年3月1日,男",
                    "2020-13-01,3",
                    ",");
            assertCounts(4, 6, 0, result);
            assertEquals(
                    List.of("GDB-ELE-006", "GDB-ELE-005"),
                    result.examples().stream()
                            .map(example -> example.finding().code())
                            .toList());
        }

        @Test
        void areRequiredOnlyOfRecordsToWhichTheRuleApplies() {
            QualityRule rule = QualityRule.builder(
                            "R",
                            Sheet.TABLE,
                            QualityMetric.ELEMENT_COMPLETENESS,
                            new QualityCheck.Required(List.of("household-number")))
                    .when(Expression.parse("sex == '1'"))
                    .build();
            RuleResult result = Sheet.run(
                            Sheet.plan(Sheet.rules().rule(rule)).build(),
                            "sex,household-number",
                            "1,370700000001",
                            "男, ",
                            "2,",
                            ",")
                    .rule("R")
                    .orElseThrow();
            assertCounts(1, 2, 1, result);
        }

        @Test
        void areHeldAgainstAPatternThatTheyMatch() {
            assertCounts(
                    1,
                    3,
                    0,
                    Sheet.check(
                            QualityMetric.FORMAT_COMPLIANCE,
                            new QualityCheck.Form(
                                    List.of("move-in-date"), TextPattern.compile("\\d{4}-\\d{2}-\\d{2}"), null),
                            "move-in-date",
                            "2020-03-01",
                            "2020/3/1",
                            "2020-03-01 ",
                            ""));
        }

        @Test
        void areHeldAgainstAPatternThatTheyLack() {
            assertCounts(
                    1,
                    2,
                    0,
                    Sheet.check(
                            QualityMetric.SECURITY_RULES,
                            new QualityCheck.Form(
                                    List.of("household-address"), null, TextPattern.compile("\\d{17}[\\dXx]")),
                            "household-address",
                            "青禾路12号",
                            "青禾路12号 370705201503070023 "));
        }

        @Test
        void areInAListInTheWritingRequired() {
            String[] lines = {"sex", "1", "男", "9", "x", ""};
            QualityCheck any = new QualityCheck.Listed(List.of("sex"), "sex", Writing.ANY);
            QualityCheck code = new QualityCheck.Listed(List.of("sex"), "sex", Writing.CODE);
            assertCounts(3, 4, 0, Sheet.check(QualityMetric.REFERENCE_DATA, any, lines));
            assertCounts(2, 4, 0, Sheet.check(QualityMetric.DATA_STANDARD, code, lines));
        }

        @Test
        void thatAreNoValuesAreCountedAsDirt() {
            RuleResult result = Sheet.check(
                    QualityMetric.DIRTY_DATA_RATE,
                    new QualityCheck.Clean(List.of("person-name"), List.of("不详", "N/A")),
                    "person-name",
                    "林小禾",
                    "不 详",
                    "n／a",
                    "林\uFFFD禾",
                    "林锟斤拷",
                    "林\u0007禾",
                    "𠮷小禾",
                    "\uD842小禾",
                    " ");
            assertCounts(6, 8, 0, result);
            assertEquals(6, result.bad());
        }
    }

    @Nested
    class Records {
        @Test
        void satisfyAConditionOrDoNotOrLeaveItOpen() {
            assertCounts(
                    1,
                    2,
                    1,
                    Sheet.check(
                            QualityMetric.RELATED_DATA_CONSISTENCY,
                            new QualityCheck.Holds(
                                    Expression.parse("birth_date <= move_in_date and move_in_date <= as_of")),
                            "birth-date,move-in-date",
                            "2015-03-07,2019年5月6日",
                            "2015-03-07,2026-07-02",
                            "2015-03-07,"));
        }

        @Test
        void lieInAPeriod() {
            assertCounts(
                    2,
                    4,
                    1,
                    Sheet.check(
                            QualityMetric.PERIOD_CORRECTNESS,
                            new QualityCheck.Within("move-in-date", LocalDate.of(2020, 1, 1), null),
                            "move-in-date",
                            "2020-01-01",
                            "2026/7/1",
                            "2026-07-02",
                            "2019-12-31",
                            "soon"));
        }

        @Test
        void haveTheirDatesInOrder() {
            String[] lines = {
                "lease-start-date,contract-date,lease-end-date",
                "2020-01-01,2020-01-01,2021-01-01",
                "2020-01-02,,2020-01-01",
                "2020-01-02,2019-01-01,2020-06-01",
                ",,2020-01-01"
            };
            List<String> dates = List.of("lease-start-date", "contract-date", "lease-end-date");
            assertCounts(3, 5, 1, Sheet.check(QualityMetric.SEQUENCE, new QualityCheck.InOrder(dates, false), lines));
            assertCounts(2, 5, 1, Sheet.check(QualityMetric.SEQUENCE, new QualityCheck.InOrder(dates, true), lines));
        }

        @Test
        void areDeliveredInTimeByTheCalendar() {
            // 2026-06-19 is the dragon boat festival: ten working days after 15 June end on 30 June
            QualityCheck check = new QualityCheck.Timely(
                    "contract-date", "lease-start-date", TimeLimit.workingDays(10), "administrative");
            assertCounts(
                    1,
                    3,
                    2,
                    Sheet.check(
                            QualityMetric.POINT_TIMELINESS,
                            check,
                            "contract-date,lease-start-date",
                            "2026-06-15,2026-06-30",
                            "2026-06-15,2026-07-01",
                            "2026-06-01,",
                            "2026-06-29,",
                            ",2026-06-29"));
        }

        @Test
        void areRecentWhenNothingElseIsDue() {
            assertCounts(
                    1,
                    2,
                    0,
                    Sheet.check(
                            QualityMetric.POINT_TIMELINESS,
                            new QualityCheck.Timely("move-in-date", null, TimeLimit.calendarDays(30), "administrative"),
                            "move-in-date",
                            "2026-06-15",
                            "2026-05-15"));
        }

        @Test
        void areUniqueByWhatTheirValuesMean() {
            String[] lines = {
                "household-number,birth-date", "A,2020-03-01", "A,2020年3月1日", "A,2020/3/1", "B,2020-03-01", "B,"
            };
            List<String> key = List.of("household-number", "birth-date");
            assertCounts(
                    1, 4, 0, Sheet.check(QualityMetric.UNIQUENESS, new QualityCheck.Unique(key, Counting.EACH), lines));
            RuleResult surplus =
                    Sheet.check(QualityMetric.DUPLICATE_RATE, new QualityCheck.Unique(key, Counting.SURPLUS), lines);
            assertCounts(2, 4, 0, surplus);
            assertEquals(
                    List.of(2L, 3L),
                    surplus.examples().stream().map(QualityExample::row).toList());
        }
    }

    @Nested
    class OtherResources {
        private final QualityPlan plan = Sheet.plan(Sheet.rules()
                        .rule(Sheet.rule(
                                QualityMetric.DATA_MODEL,
                                new QualityCheck.Refers(
                                        List.of("owner-number"), Sheet.OTHER, List.of("citizen-number"))))
                        .rule(QualityRule.builder(
                                        "S",
                                        Sheet.TABLE,
                                        QualityMetric.SAME_DATA_CONSISTENCY,
                                        new QualityCheck.Same(
                                                List.of("owner-number"),
                                                "owner-name",
                                                Sheet.OTHER,
                                                List.of("citizen-number"),
                                                "person-name"))
                                .build()))
                .build();
        private final String[] owners = {
            "owner-number,owner-name", "370705201503070023,林小禾", "370705201503070031,林大川", "110101199003070011,周明月"
        };
        private final String[] persons = {
            "citizen-number,person-name", "370705201503070023,林小禾", "370705201503070031,林大山", "370705201503070031,"
        };

        @Test
        void areReferredToAndComparedWith() {
            try (QualityRun run = plan.run()) {
                Sheet.pass(run, Sheet.TABLE, owners);
                Sheet.pass(run, Sheet.OTHER, persons);
                QualityReport report = run.finish();
                assertCounts(2, 3, 0, report.rule("R").orElseThrow());
                assertCounts(1, 2, 1, report.rule("S").orElseThrow());
                assertEquals(3, report.rule("R").orElseThrow().examples().get(0).row());
            }
        }

        @Test
        void mayComeFirst() {
            try (QualityRun run = plan.run()) {
                Sheet.pass(run, Sheet.OTHER, persons);
                Sheet.pass(run, Sheet.TABLE, owners);
                assertCounts(2, 3, 0, run.finish().rule("R").orElseThrow());
            }
        }

        @Test
        void thatAreNotThereAreNoFaultOfTheRecords() {
            QualityReport report = Sheet.run(plan, owners);
            assertCounts(0, 0, 0, report.rule("R").orElseThrow());
            assertEquals(
                    List.of("GDB-QUA-103", "GDB-QUA-103"),
                    report.findings().list().stream()
                            .map(finding -> finding.code())
                            .toList());
        }
    }

    @Nested
    class Expectations {
        private final QualityPlan plan = Sheet.plan(Sheet.rules()
                        .rule(Sheet.rule(
                                QualityMetric.RECORD_COMPLETENESS,
                                new QualityCheck.Records(List.of("person-name"), null))))
                .build();

        private RuleResult expecting(long records, String... lines) {
            try (QualityRun run = plan.run().expect(Sheet.TABLE, records)) {
                Sheet.pass(run, Sheet.TABLE, lines);
                return run.finish().rule("R").orElseThrow();
            }
        }

        @Test
        void countCompleteRecordsAgainstThoseExpected() {
            assertCounts(2, 5, 0, expecting(5, "person-name,sex", "林小禾,1", "林大川,1", ",1"));
        }

        @Test
        void areNotExceeded() {
            assertCounts(1, 1, 0, expecting(1, "person-name", "林小禾", "林大川"));
        }

        @Test
        void thatNobodyStatedLeaveTheRuleNotEvaluated() {
            QualityReport report = Sheet.run(plan, "person-name", "林小禾");
            assertNull(report.rule("R").orElseThrow().score());
            assertEquals("GDB-QUA-104", report.findings().list().get(0).code());
        }

        @Test
        void ofAccessesAddUp() {
            QualityPlan accesses = Sheet.plan(Sheet.rules()
                            .rule(Sheet.rule(QualityMetric.ACCESSIBLE, new QualityCheck.Accessed()))
                            .rule(QualityRule.builder("U", Sheet.TABLE, QualityMetric.USABLE, new QualityCheck.Usable())
                                    .build()))
                    .build();
            try (QualityRun run = accesses.run()) {
                run.accesses(Sheet.TABLE, new AccessCounts(10, 9, 20, 19));
                run.accesses(Sheet.TABLE, new AccessCounts(10, 10, 0, 0));
                QualityReport report = run.finish();
                assertCounts(19, 20, 0, report.rule("R").orElseThrow());
                assertCounts(19, 20, 0, report.rule("U").orElseThrow());
                assertEquals(List.of(), report.findings().list());
            }
        }

        @Test
        void mustMakeSense() {
            assertThrows(IllegalArgumentException.class, () -> new AccessCounts(1, 2, 0, 0));
            assertThrows(IllegalArgumentException.class, () -> plan.run().expect(Sheet.TABLE, -1));
            assertThrows(IllegalArgumentException.class, () -> plan.run().expect("nowhere", 1));
        }
    }
}
