package io.gdbos.core.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Finding;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.protect.RetentionTerm.Bound;
import io.gdbos.core.rule.LegalBasis;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class RetentionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate ENDED = LocalDate.of(2026, 6, 30);
    private static final RetentionRule PURPOSE =
            rule("purpose", "*", null, Bound.AT_MOST, "P1M", RetentionEvent.PURPOSE_ENDED, RetentionAction.ERASE);
    private static final RetentionRule FILE =
            rule("file", "enrolment", null, Bound.AT_LEAST, "P3Y", RetentionEvent.CASE_ENDED, RetentionAction.ARCHIVE);
    private static final RetentionRule CITY = rule(
            "city",
            "enrolment",
            RegionCode.parse("370700"),
            Bound.AT_LEAST,
            "P5Y",
            RetentionEvent.CASE_ENDED,
            RetentionAction.ANONYMISE);

    private static RetentionRule rule(
            String id,
            String purpose,
            @Nullable RegionCode place,
            Bound bound,
            String period,
            RetentionEvent event,
            RetentionAction action) {
        return new RetentionRule(
                id,
                BilingualText.of(id, id),
                purpose,
                place,
                new RetentionTerm(bound, Period.parse(period), event, action),
                LegalBasis.verified("档案规定"),
                LocalDate.of(2020, 1, 1),
                null);
    }

    private static RetentionRules rules(RetentionRule... rules) {
        return new RetentionRules("test", "1", List.of(rules));
    }

    private static RetainedItem item(String id, String region, Map<RetentionEvent, LocalDate> events) {
        return new RetainedItem(id, "enrolment", RegionCode.parse(region), events, false);
    }

    private static RetainedItem ended(String id, String region) {
        return item(id, region, Map.of(RetentionEvent.CASE_ENDED, ENDED, RetentionEvent.PURPOSE_ENDED, ENDED));
    }

    private static List<String> codes(RetentionDecision decision) {
        return decision.findings().list().stream().map(Finding::code).toList();
    }

    @Nested
    class OneRule {
        @Test
        void isDueOnTheDayAfterTheLastDayOfItsPeriod() {
            assertEquals(LocalDate.of(2026, 7, 31), RetentionRules.dueOn(PURPOSE, ENDED));
            assertEquals(LocalDate.of(2029, 7, 1), RetentionRules.dueOn(FILE, ENDED));
        }

        @Test
        void endsWithTheMonthThatHasNoSuchDay() {
            RetentionTerm term = new RetentionTerm(
                    Bound.AT_LEAST, Period.ofMonths(6), RetentionEvent.COLLECTED, RetentionAction.ERASE);
            assertEquals(LocalDate.of(2027, 3, 1), term.dueOn(LocalDate.of(2026, 8, 31)));
        }

        @Test
        void refusesPeriodsBelowNothingAndBeyondAThousandYears() {
            for (String period : List.of("P-1D", "P1Y-1D", "P1001Y", "P2147483647D", "P2147483647Y")) {
                assertThrows(
                        IllegalArgumentException.class,
                        () -> rule(
                                "r", "*", null, Bound.AT_MOST, period, RetentionEvent.COLLECTED, RetentionAction.ERASE),
                        period);
            }
        }

        @Test
        void decidesAloneFromItsDayOn() {
            RetentionDecision decision = rules(PURPOSE).decide(ended("c1", "370705"), TODAY);
            assertEquals(PURPOSE, decision.rule());
            assertFalse(decision.isDue(LocalDate.of(2026, 7, 30)));
            assertTrue(decision.isDue(LocalDate.of(2026, 7, 31)));
            assertEquals(List.of(), codes(decision));
        }
    }

    @Nested
    class SeveralRules {
        @Test
        void letTheLongestMinimumWinOverTheMaximumAndSayThatTheyConflict() {
            RetentionDecision decision = rules(PURPOSE, FILE, CITY).decide(ended("c1", "370705"), TODAY);
            assertEquals(CITY, decision.rule());
            assertEquals(LocalDate.of(2031, 7, 1), decision.dueOn());
            assertEquals(List.of("GDB-RET-001"), codes(decision));
            String text = decision.findings().list().get(0).text().english();
            assertTrue(text.contains("\"city\"") && text.contains("\"purpose\"") && text.contains("2031-07-01"), text);
        }

        @Test
        void holdOnlyWhereTheyAreLaw() {
            RetentionDecision decision = rules(PURPOSE, FILE, CITY).decide(ended("c1", "330100"), TODAY);
            assertEquals(FILE, decision.rule());
        }

        @Test
        void letTheMaximumDecideWhenItEndsAfterTheMinimum() {
            RetentionRule year =
                    rule("year", "*", null, Bound.AT_MOST, "P10Y", RetentionEvent.CASE_ENDED, RetentionAction.ERASE);
            RetentionDecision decision = rules(FILE, year).decide(ended("c1", "370705"), TODAY);
            assertEquals(year, decision.rule());
            assertEquals(List.of(), codes(decision));
        }

        @Test
        void keepAnItemWhileTheEventOfAMinimumHasNotCome() {
            RetainedItem open = item("c1", "370705", Map.of(RetentionEvent.PURPOSE_ENDED, ENDED));
            RetentionDecision decision = rules(PURPOSE, FILE).decide(open, TODAY);
            assertNull(decision.dueOn());
            assertFalse(decision.isDue(LocalDate.MAX));
        }

        @Test
        void sayWhenNoneIsForAnItem() {
            assertEquals(List.of("GDB-RET-003"), codes(rules(CITY).decide(ended("c1", "330100"), TODAY)));
        }

        @Test
        void areNotTwoVersionsOfOneRuleOnOneDay() {
            assertThrows(IllegalArgumentException.class, () -> rules(FILE, FILE));
            assertEquals(Optional.of(FILE), rules(FILE).find("file", TODAY));
            assertEquals(Optional.empty(), rules(FILE).find("file", LocalDate.of(2019, 12, 31)));
        }
    }

    @Nested
    class WhatIsDue {
        @Test
        void isListedByDayAndIdAndLeavesOutWhatIsHeld() {
            RetainedItem held = new RetainedItem(
                    "held", "enrolment", RegionCode.parse("370705"), Map.of(RetentionEvent.PURPOSE_ENDED, ENDED), true);
            RetainedItem early = item("z", "370705", Map.of(RetentionEvent.PURPOSE_ENDED, LocalDate.of(2026, 1, 1)));
            RetainedItem running = item("open", "370705", Map.of());
            List<RetentionDecision> due = rules(PURPOSE)
                    .dueBefore(TODAY, List.of(ended("b", "370705"), held, running, ended("a", "370705"), early));
            assertEquals(
                    List.of("z", "a", "b"),
                    due.stream().map(decision -> decision.item().id()).toList());
            assertEquals(List.of("GDB-RET-002"), codes(rules(PURPOSE).decide(held, TODAY)));
        }

        @Test
        void isNotYetDueOnItsOwnDay() {
            LocalDate due = LocalDate.of(2026, 7, 31);
            assertEquals(List.of(), rules(PURPOSE).dueBefore(due, List.of(ended("a", "370705"))));
            assertEquals(
                    1,
                    rules(PURPOSE)
                            .dueBefore(due.plusDays(1), List.of(ended("a", "370705")))
                            .size());
        }
    }
}
