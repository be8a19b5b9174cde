package io.gdbos.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.record.Connector;
import io.gdbos.core.record.Connector.Lookup;
import io.gdbos.core.record.Connector.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlakyConnectorTest {
    private static final Connector ANSWERS = lookup -> new Outcome.Answered(Map.of(), Map.of());

    @Test
    void withholdsTheKeysThatFailAndAsksForTheOthers() {
        AnswerPlan plan = new AnswerPlan(1, 0.5, 0, 0);
        String failing = key(plan, 1);
        String answered = key(plan, 0);
        Connector below = lookup -> {
            assertEquals(List.of(answered), lookup.keys());
            return new Outcome.Answered(Map.of(), Map.of());
        };

        Outcome outcome = connector(below, plan).lookup(lookup(1, failing, answered));

        assertEquals(
                List.of(failing),
                List.copyOf(((Outcome.Answered) outcome).unavailable().keySet()));
    }

    @Test
    void isUnavailableWhenNoKeyIsAnswered() {
        Outcome outcome = connector(ANSWERS, new AnswerPlan(1, 0, 0, 1)).lookup(lookup(3, "a", "b"));

        assertTrue(assertInstanceOf(Outcome.Unavailable.class, outcome).retryable());
    }

    @Test
    void answersAfterAsManyAttemptsAsThePlanSays() {
        Connector once = connector(ANSWERS, new AnswerPlan(1, 1, 0, 0));
        Connector twice = connector(ANSWERS, new AnswerPlan(1, 0, 1, 0));

        assertInstanceOf(Outcome.Unavailable.class, once.lookup(lookup(1, "a")));
        assertInstanceOf(Outcome.Answered.class, once.lookup(lookup(2, "a")));
        assertInstanceOf(Outcome.Unavailable.class, twice.lookup(lookup(2, "a")));
        assertInstanceOf(Outcome.Answered.class, twice.lookup(lookup(3, "a")));
    }

    @Test
    void meetsTheSameFateInEveryWritingOfANumber() {
        AnswerPlan plan = new AnswerPlan(5, 0.3, 0.3, 0.3);
        for (String[] writings : new String[][] {
            {"34052419800101001X", "34052419800101001x", "340524800101001"},
            {"11010519491231002X", "11010519491231002x", "110105491231002"}
        }) {
            for (String writing : writings) {
                assertEquals(plan.failures("t", writings[0]), plan.failures("t", writing));
            }
        }
    }

    @Test
    void keepsItsShares() {
        AnswerPlan plan = AnswerPlan.of(CityConfig.of(1, 9));
        int[] failures = new int[4];
        for (int i = 0; i < 200_000; i++) {
            failures[Math.min(3, plan.failures("t", "key-" + i))]++;
        }
        assertEquals(0.005, failures[1] / 200_000.0, 0.001);
        assertEquals(0.001, failures[2] / 200_000.0, 0.0004);
        assertEquals(0.0005, failures[3] / 200_000.0, 0.0003);
    }

    @Test
    void refusesSharesBeyondAll() {
        assertThrows(IllegalArgumentException.class, () -> new AnswerPlan(1, 0.6, 0.6, 0));
        assertFalse(new AnswerPlan(1, 0, 0, 1).answers("t", "k", 99));
    }

    private static FlakyConnector connector(Connector below, AnswerPlan plan) {
        return FlakyConnector.of(below, plan, resource -> resource);
    }

    private static Lookup lookup(int attempt, String... keys) {
        return new Lookup("t", "k", List.of(keys), List.of("v"), Duration.ofSeconds(1), attempt);
    }

    private static String key(AnswerPlan plan, int failures) {
        int i = 0;
        while (plan.failures("t", "key-" + i) != failures) {
            i++;
        }
        return "key-" + i;
    }
}
