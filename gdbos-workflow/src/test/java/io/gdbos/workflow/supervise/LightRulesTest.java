package io.gdbos.workflow.supervise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.calendar.CountingRule;
import io.gdbos.core.calendar.LimitClock;
import io.gdbos.core.calendar.PauseReason;
import io.gdbos.core.calendar.TimeLimit;
import io.gdbos.core.calendar.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LightRulesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.mainlandChina();
    private static final LightRules RULES = LightRules.standard();

    /** A Wednesday; ten working days end on Wednesday the 15th, twenty on Wednesday the 29th. */
    private static final Instant START = noon(1);

    private final LimitClock committed = clock(10);
    private final LimitClock statutory = clock(20);

    private static Instant noon(int dayOfJuly) {
        return LocalDate.of(2026, 7, dayOfJuly).atTime(12, 0).atZone(ZONE).toInstant();
    }

    private static LimitClock clock(int workingDays) {
        return LimitClock.start(
                TimeLimit.workingDays(workingDays), CountingRule.standard("administrative"), ZONE, START);
    }

    private LightSignal signal(LimitClock limit, int dayOfJuly, WatchedCase.WatchedStep... steps) {
        var watched = new WatchedCase("c-1", "education-370705", limit, statutory, List.of(steps));
        return RULES.judge(watched, CALENDAR, noon(dayOfJuly));
    }

    private Light light(LimitClock limit, int dayOfJuly) {
        return signal(limit, dayOfJuly).light();
    }

    @Test
    void theLightGetsGraverAsTimeRunsOut() {
        assertEquals(Light.GREEN, light(committed, 1));
        assertEquals(Light.GREEN, light(committed, 10));
        assertEquals(Light.BLUE, light(committed, 13), "two of ten days left");
        assertEquals(Light.BLUE, light(committed, 14), "one day left");
        assertEquals(Light.YELLOW, light(committed, 15), "due today");
        assertEquals(Light.RED, light(committed, 16));
        assertEquals(Light.RED, light(committed, 29));
        assertEquals(Light.DARK_RED, light(committed, 30));
    }

    @Test
    void aSignalNamesItsRuleAndTheAgencyThatAnswers() {
        LightSignal red = signal(committed, 16);
        assertEquals("committed-passed", red.rule().id());
        assertEquals("education-370705", red.agency());
        assertFalse(red.rule().legalBasis().isVerified(), "nobody has compared the measures yet");
    }

    @Test
    void aLateStepShowsYellowWithItsOwnAgency() {
        LightSignal late = signal(committed, 7, new WatchedCase.WatchedStep("check", "natural-resources", clock(3)));
        assertEquals(Light.YELLOW, late.light());
        assertEquals("natural-resources", late.agency());
    }

    @Nested
    class WhenTimeStandsStill {
        @Test
        void aPauseFreezesTheLight() {
            LimitClock paused = committed.pause(PauseReason.standard("hearing"), noon(10));
            assertEquals(Light.GREEN, light(paused, 10));
            assertEquals(Light.GREEN, light(paused, 25));
            assertEquals(Light.BLUE, light(paused.resume("hearing", noon(24)), 28));
        }

        @Test
        void theEndFreezesTheLight() {
            LimitClock ended = committed.end(noon(10));
            var watched = new WatchedCase("c-1", "a", ended, null, List.of());
            assertEquals(Light.GREEN, RULES.judge(watched, CALENDAR, noon(31)).light());
        }
    }

    @Nested
    class Changes {
        @Test
        void theSameLightIsNoEvent() {
            assertTrue(signal(committed, 14).changedSince(signal(committed, 14)).isEmpty());
            assertTrue(signal(committed, 17).changedSince(signal(committed, 16)).isEmpty());
        }

        @Test
        void anotherLightIsAnEvent() {
            assertEquals(
                    Light.RED,
                    signal(committed, 16)
                            .changedSince(signal(committed, 15))
                            .orElseThrow()
                            .light());
        }
    }

    @Nested
    class OwnRules {
        @Test
        void thresholdsAreData() {
            LightRules own =
                    LightRules.parse("# own\nhalf | BLUE | REMAINING_SHARE | 50 | 2026-01-01 | 本市办法 | verified\n");
            var watched = new WatchedCase("c-1", "a", committed, null, List.of());
            assertEquals(Light.GREEN, own.judge(watched, CALENDAR, noon(7)).light());
            assertEquals(Light.BLUE, own.judge(watched, CALENDAR, noon(8)).light());
            assertEquals(Light.BLUE, own.judge(watched, CALENDAR, noon(31)).light(), "there is no red rule");
        }

        @Test
        void aRuleNotYetInForceShowsNothing() {
            LightRules later = LightRules.parse("half | BLUE | REMAINING_SHARE | 100 | 2027-01-01 | 本市办法 | verified");
            var watched = new WatchedCase("c-1", "a", committed, null, List.of());
            assertEquals(Light.GREEN, later.judge(watched, CALENDAR, noon(8)).light());
        }

        @Test
        void aBrokenRuleIsNamed() {
            var few = assertThrows(IllegalArgumentException.class, () -> LightRules.parse("a | BLUE"));
            assertTrue(few.getMessage().contains("a | BLUE"));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> LightRules.parse("a | PINK | DUE_TODAY | 0 | 2026-01-01 | x | verified"));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> LightRules.parse("a | GREEN | DUE_TODAY | 0 | 2026-01-01 | x | verified"));
        }
    }
}
