package io.gdbos.core.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.GdbosException;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.quality.QualityMetric.Direction;
import io.gdbos.core.quality.report.QualityPage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScoreCardTest {
    private static final ScoreCard.Scope ALL = new ScoreCard.Scope(ScoreCard.Kind.ALL, "t", "t");

    private static ScoreCard card(QualityScoring scoring, Map<QualityMetric, MetricCount> counts) {
        return ScoreCard.of(ALL, counts, scoring);
    }

    private static void assertScore(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), String.valueOf(actual));
    }

    @Nested
    class Standard {
        @Test
        void hasTwentyMetricsOfSixCharacteristicsTwoOfWhichLookDown() {
            assertEquals(20, QualityMetric.values().length);
            for (QualityMetric metric : QualityMetric.values()) {
                assertTrue(metric.id().startsWith(metric.characteristic().id()), metric.id());
                assertEquals(metric, QualityMetric.find(metric.id()).orElseThrow());
            }
            assertEquals(
                    List.of("0303", "0305"),
                    List.of(QualityMetric.values()).stream()
                            .filter(metric -> metric.direction() == Direction.DOWN)
                            .map(QualityMetric::id)
                            .toList());
            assertEquals(
                    List.of(6, 2, 5, 2, 3, 2),
                    List.of(QualityCharacteristic.values()).stream()
                            .map(characteristic ->
                                    QualityMetric.of(characteristic).size())
                            .toList());
        }
    }

    @Nested
    class Scores {
        @Test
        void areMeansOfWhatWasEvaluatedOnly() {
            ScoreCard card = card(
                    QualityScoring.EQUAL,
                    Map.of(
                            QualityMetric.METADATA, new MetricCount(9, 10),
                            QualityMetric.DATA_MODEL, new MetricCount(5, 10),
                            QualityMetric.DATA_STANDARD, MetricCount.NONE,
                            QualityMetric.ELEMENT_COMPLETENESS, new MetricCount(10, 10),
                            QualityMetric.SEQUENCE, MetricCount.NONE));
            assertScore("70", card.characteristics().get(QualityCharacteristic.CONFORMITY));
            assertScore("85", card.total());
            assertFalse(card.characteristics().containsKey(QualityCharacteristic.TIMELINESS));
            assertFalse(card.metrics().containsKey(QualityMetric.DATA_STANDARD));
        }

        @Test
        void turnRoundWhereLessIsBetter() {
            ScoreCard card = card(QualityScoring.EQUAL, Map.of(QualityMetric.DUPLICATE_RATE, new MetricCount(1, 100)));
            assertScore("99", card.total());
        }

        @Test
        void areNullWhenNothingWasEvaluated() {
            ScoreCard card = card(QualityScoring.EQUAL, Map.of(QualityMetric.METADATA, MetricCount.NONE));
            assertNull(card.total());
            assertNull(card.grade());
        }

        @Test
        void weighAsTheRulesSay() {
            QualityScoring scoring = new QualityScoring(
                    Map.of(QualityMetric.METADATA, 3),
                    Map.of(QualityCharacteristic.CONFORMITY, 4, QualityCharacteristic.COMPLETENESS, 0),
                    List.of());
            ScoreCard card = card(
                    scoring,
                    Map.of(
                            QualityMetric.METADATA, new MetricCount(8, 10),
                            QualityMetric.DATA_MODEL, new MetricCount(4, 10),
                            QualityMetric.ELEMENT_COMPLETENESS, new MetricCount(0, 10),
                            QualityMetric.SEQUENCE, new MetricCount(95, 100)));
            assertScore("70", card.characteristics().get(QualityCharacteristic.CONFORMITY));
            assertScore("75", card.total());
        }

        @Test
        void reachAGradeExactlyAndNeverByRounding() {
            QualityScoring scoring = new QualityScoring(
                    Map.of(),
                    Map.of(),
                    List.of(
                            new QualityGrade("fair", BilingualText.of("fair", "合格"), BigDecimal.ZERO),
                            new QualityGrade("good", BilingualText.of("good", "良好"), BigDecimal.valueOf(90))));
            assertEquals("good", grade(scoring, 9, 10));
            assertEquals("fair", grade(scoring, 899_999_999, 1_000_000_000));
        }

        private String grade(QualityScoring scoring, long a, long b) {
            ScoreCard card = card(
                    scoring,
                    Map.of(
                            QualityMetric.METADATA, new MetricCount(a, b),
                            QualityMetric.SEQUENCE, new MetricCount(a, b),
                            QualityMetric.UNIQUENESS, new MetricCount(a, b)));
            return card.grade() == null ? "" : card.grade().id();
        }
    }

    @Nested
    class Cards {
        private final QualityReport report = Sheet.run(
                Sheet.plan(QualityRules.builder("t", "1")
                                .resource(Sheet.resource(Sheet.TABLE).withRegionElement("household-region"))
                                .rule(QualityRule.builder(
                                                "light",
                                                Sheet.TABLE,
                                                QualityMetric.METADATA,
                                                new QualityCheck.Conforms(List.of("sex")))
                                        .build())
                                .rule(QualityRule.builder(
                                                "heavy",
                                                Sheet.TABLE,
                                                QualityMetric.METADATA,
                                                new QualityCheck.Conforms(List.of("birth-date")))
                                        .weight(3)
                                        .build()))
                        .build(),
                "household-region,sex,birth-date",
                "370705,1,2020-01-01",
                "370705001,x,2020-13-01",
                "370202,2,2020-01-01",
                "999999,1,",
                "junk,1,");

        @Test
        void countARuleAsOftenAsItWeighs() {
            assertEquals(
                    new MetricCount(4 + 3 * 2, 5 + 3 * 3),
                    report.total().counts().get(QualityMetric.METADATA));
        }

        @Test
        void ofARegionHoldTheRegionsBelowItAndRecordsOfNoKnownRegion() {
            assertEquals(
                    List.of("370000", "370200", "370202", "370700", "370705"),
                    report.byRegion().stream().map(card -> card.scope().id()).toList());
            assertEquals(new MetricCount(2, 2), count("light", "370700"));
            assertEquals(new MetricCount(1, 2), count("light", "370705"));
            assertEquals(
                    new MetricCount(3 + 3, 4 + 6),
                    report.region(RegionCode.parse("370700")).counts().get(QualityMetric.METADATA));
            assertEquals(
                    report.total().counts(),
                    report.region(RegionCode.parse("370000")).counts());
        }

        @Test
        void nameTheWorstRecord() {
            WorstRecord worst = report.resources().get(0).worst().get(0);
            assertEquals(2, worst.row());
            assertEquals(List.of("light", "heavy"), worst.rules());
        }

        @Test
        void areShownOnAPageThatSaysWhatWasNotEvaluated() {
            String page = QualityPage.of(report).render();
            assertTrue(page.contains("未评价"));
            assertTrue(page.contains("国家标准未规定权重"));
            assertTrue(page.contains("GDB-ELE-006"));
        }

        private MetricCount count(String rule, String region) {
            return report.rule(rule).orElseThrow().byRegion().get(RegionCode.parse(region));
        }
    }

    @Nested
    class Plans {
        @Test
        void refuseWhatTheyCannotFind() {
            assertRefused(new QualityCheck.Conforms(List.of("no-such-element")), "no-such-element");
            assertRefused(new QualityCheck.Listed(List.of("sex"), "estates", QualityCheck.Writing.ANY), "\"estates\"");
        }

        @Test
        void leaveOutRulesThatAreNotInForce() {
            QualityRule rule = QualityRule.builder(
                            "R", Sheet.TABLE, QualityMetric.METADATA, new QualityCheck.Conforms(List.of("sex")))
                    .effective(Sheet.AS_OF.plusDays(1), null)
                    .build();
            QualityReport report =
                    Sheet.run(Sheet.plan(Sheet.rules().rule(rule)).build(), "sex", "1");
            assertTrue(report.rule("R").isEmpty());
        }

        @Test
        void bindColumnsByIdAndByName() {
            QualityPlan plan = Sheet.plan(Sheet.rules()
                            .rule(Sheet.rule(
                                    QualityMetric.METADATA,
                                    new QualityCheck.Conforms(List.of("citizen-number", "birth-date")))))
                    .build();
            assertEquals(
                    List.of("citizen-number", "birth-date", "", ""),
                    plan.bind(Sheet.TABLE, List.of("身份证号", "birth_date", "出生日期", "remarks")));
        }

        private void assertRefused(QualityCheck check, String named) {
            QualityPlanBuilder plan = Sheet.plan(Sheet.rules().rule(Sheet.rule(QualityMetric.METADATA, check)));
            GdbosException refused = assertThrows(GdbosException.class, plan::build);
            assertTrue(refused.getMessage().contains(named), refused.getMessage());
        }
    }

    @Nested
    class Runs {
        private final QualityPlan plan = Sheet.plan(Sheet.rules()
                        .rule(Sheet.rule(
                                QualityMetric.METADATA, new QualityCheck.Conforms(List.of("sex", "birth-date")))))
                .build();

        @Test
        void tellWhichColumnsAreMissing() {
            QualityReport report = Sheet.run(plan, "sex", "1");
            assertNull(report.rule("R").orElseThrow().score());
            assertEquals("GDB-QUA-102", report.findings().list().get(0).code());
        }

        @Test
        void refuseRaggedRowsRowsOutOfOrderAndSecondPasses() {
            try (QualityRun run = plan.run()) {
                QualityPass pass = run.pass(Sheet.TABLE, List.of("sex", "birth-date"));
                assertThrows(IllegalArgumentException.class, () -> pass.row("1"));
                pass.row(7, "1", null);
                assertThrows(IllegalArgumentException.class, () -> pass.row(7, "1", null));
                assertThrows(IllegalStateException.class, run::finish);
                pass.close();
                assertThrows(IllegalArgumentException.class, () -> run.pass(Sheet.TABLE, List.of("sex")));
                assertEquals(1, run.finish().resources().get(0).rows());
                assertThrows(IllegalStateException.class, run::finish);
            }
        }

        @Test
        void neverTakeAPartForTheWhole() {
            ReferenceList broken = (text, writing) -> {
                throw new IllegalStateException("the list is gone");
            };
            QualityPlan listed = Sheet.plan(Sheet.rules()
                            .rule(Sheet.rule(
                                    QualityMetric.REFERENCE_DATA,
                                    new QualityCheck.Listed(
                                            List.of("household-number"), "books", QualityCheck.Writing.ANY))))
                    .list("books", broken)
                    .build();
            try (QualityRun run = new QualityRun(listed, RunOptions.inCallersThread(), 2)) {
                QualityPass pass = run.pass(Sheet.TABLE, List.of("household-number"));
                assertThrows(IllegalStateException.class, () -> {
                    for (int i = 0; i < 100; i++) {
                        pass.row("H" + i);
                    }
                });
                assertThrows(IllegalStateException.class, pass::close);
                assertThrows(IllegalStateException.class, run::finish);
            }
        }

        @Test
        void withoutRoomForTheirKeysSaySo() {
            QualityPlan unique = Sheet.plan(Sheet.rules()
                            .rule(Sheet.rule(
                                    QualityMetric.UNIQUENESS,
                                    new QualityCheck.Unique(List.of("household-number"), QualityCheck.Counting.EACH))))
                    .build();
            try (QualityRun run = unique.run(new RunOptions(Runnable::run, 1, 64, null))) {
                QualityPass pass = run.pass(Sheet.TABLE, List.of("household-number"));
                for (int i = 0; i < 100; i++) {
                    pass.row("H" + i);
                }
                GdbosException refused = assertThrows(GdbosException.class, pass::close);
                assertTrue(String.valueOf(refused.hint()).startsWith("Maybe"));
                assertThrows(IllegalStateException.class, run::finish);
            }
        }
    }
}
