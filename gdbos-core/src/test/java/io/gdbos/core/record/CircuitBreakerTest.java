package io.gdbos.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.record.CircuitBreaker.State;
import io.gdbos.core.record.Connector.Lookup;
import io.gdbos.core.record.Connector.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class CircuitBreakerTest {
    private static final BreakerPolicy POLICY = new BreakerPolicy(10, 4, 0.5, Duration.ofSeconds(30), 2);
    private static final Lookup LOOKUP =
            new Lookup("r", "number", List.of("a"), List.of("status"), Duration.ofSeconds(5), 1);
    private static final Outcome GOOD = new Outcome.Answered(Map.of(), Map.of());
    private static final Outcome DOWN = new Outcome.Unavailable("down", true);

    private final List<CircuitBreaker.Change> changes = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private Instant now = Instant.parse("2026-07-01T00:00:00Z");
    private Outcome answer = GOOD;

    private final CircuitBreaker breaker = CircuitBreaker.of(POLICY, () -> now, changes::add);
    private final Connector connector = BreakingConnector.over(
            lookup -> {
                asked.incrementAndGet();
                return answer;
            },
            breaker);

    private void ask(Outcome given, int times) {
        answer = given;
        for (int i = 0; i < times; i++) {
            connector.lookup(LOOKUP);
        }
    }

    private State state() {
        return breaker.snapshot().state();
    }

    @Test
    void stays_closed_while_few_calls_fail() {
        for (int i = 0; i < 20; i++) {
            ask(GOOD, 2);
            ask(DOWN, 1);
        }

        assertEquals(State.CLOSED, state());
        assertEquals(60, asked.get());
        assertEquals(10, breaker.snapshot().calls());
    }

    @Test
    void concludes_nothing_from_fewer_calls_than_it_needs() {
        ask(DOWN, 3);
        assertEquals(State.CLOSED, state());
        ask(DOWN, 1);
        assertEquals(State.OPEN, state());
    }

    @Test
    void forgets_failures_that_have_left_the_window() {
        ask(GOOD, 1);
        ask(DOWN, 1);
        ask(GOOD, 10);

        assertEquals(new CircuitBreaker.Snapshot(State.CLOSED, 10, 0), breaker.snapshot());
    }

    @Test
    void does_not_count_refusals_and_partial_answers_as_failures() {
        ask(new Outcome.Unavailable("no such table", false), 10);
        ask(new Outcome.Answered(Map.of(), Map.of("a", "late")), 10);

        assertEquals(0, breaker.snapshot().failures());
    }

    @Test
    void counts_an_exception_as_a_failure_and_hands_it_on() {
        Connector broken = BreakingConnector.over(
                lookup -> {
                    throw new IllegalStateException("broken");
                },
                breaker);
        for (int i = 0; i < 4; i++) {
            assertThrows(IllegalStateException.class, () -> broken.lookup(LOOKUP));
        }

        assertEquals(State.OPEN, state());
    }

    @Nested
    class Open {
        @Test
        void it_lets_no_call_through_and_says_for_how_long() {
            ask(DOWN, 4);
            now = now.plusSeconds(10);
            Outcome.Unavailable refusal = assertInstanceOf(Outcome.Unavailable.class, connector.lookup(LOOKUP));

            assertEquals(4, asked.get());
            assertTrue(refusal.retryable());
            assertEquals(Duration.ofSeconds(20), refusal.retryAfter());
        }

        @Test
        void after_its_time_it_is_half_open_and_closes_when_all_trials_succeed() {
            ask(DOWN, 4);
            now = now.plusSeconds(30);
            assertEquals(State.HALF_OPEN, state());
            ask(GOOD, 1);
            assertEquals(State.HALF_OPEN, state());
            ask(GOOD, 1);

            assertEquals(new CircuitBreaker.Snapshot(State.CLOSED, 0, 0), breaker.snapshot());
            assertEquals(
                    List.of(State.OPEN, State.HALF_OPEN, State.CLOSED),
                    changes.stream().map(CircuitBreaker.Change::to).toList());
        }

        @Test
        void a_trial_that_fails_opens_it_for_the_whole_time_again() {
            ask(DOWN, 4);
            now = now.plusSeconds(30);
            ask(DOWN, 1);
            now = now.plusSeconds(29);
            ask(GOOD, 1);

            assertEquals(State.OPEN, state());
            assertEquals(5, asked.get());
        }

        @Test
        void half_open_it_lets_only_the_trials_through_at_a_time() {
            ask(DOWN, 4);
            now = now.plusSeconds(30);
            CircuitBreaker.Entry first = breaker.enter();
            CircuitBreaker.Entry second = breaker.enter();

            assertTrue(first.isLetThrough() && second.isLetThrough());
            assertFalse(breaker.enter().isLetThrough());
        }

        @Test
        void a_call_that_began_before_it_opened_counts_no_more() {
            CircuitBreaker.Entry slow = breaker.enter();
            ask(DOWN, 4);
            now = now.plusSeconds(30);
            CircuitBreaker.Entry trial = breaker.enter();
            breaker.leave(slow, true);
            breaker.leave(trial, false);

            assertEquals(State.HALF_OPEN, state());
        }
    }

    @Test
    void many_threads_open_it_once() throws Exception {
        answer = DOWN;
        ExecutorService executor = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Outcome>> calls = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                calls.add(() -> connector.lookup(LOOKUP));
            }
            for (Future<Outcome> done : executor.invokeAll(calls)) {
                assertInstanceOf(Outcome.Unavailable.class, done.get());
            }
        } finally {
            executor.shutdown();
        }
        assertEquals(1, changes.size());
        assertTrue(asked.get() >= 4 && asked.get() <= 11, asked::toString);
    }
}
