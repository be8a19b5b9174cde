package io.gdbos.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.record.Connector.Lookup;
import io.gdbos.core.record.Connector.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RetryingConnectorTest {
    private static final DataRecord RECORD = DataRecord.of(RecordSchema.of("r", "status"), Map.of());
    private static final Lookup LOOKUP =
            new Lookup("r", "number", List.of("a", "b", "c"), List.of("status"), Duration.ofSeconds(5), 1);
    private static final Outcome DOWN = new Outcome.Unavailable("down", true);

    private final ArrayDeque<Outcome> answers = new ArrayDeque<>();
    private final List<Lookup> asked = new ArrayList<>();
    private final List<Lookup> told = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = Instant.parse("2026-07-01T00:00:00Z");

    private Outcome lookup(int attempts, Duration deadline, Outcome... outcomes) {
        answers.addAll(List.of(outcomes));
        Connector system = lookup -> {
            asked.add(lookup);
            return answers.remove();
        };
        RetryPolicy policy = new RetryPolicy(attempts, Duration.ofSeconds(1), Duration.ofSeconds(3), deadline);
        return RetryingConnector.over(system, policy, () -> now, this::pause)
                .withListener(new RetryListener() {
                    @Override
                    public void beforeLookup(Lookup lookup) {
                        told.add(lookup);
                    }
                })
                .lookup(LOOKUP);
    }

    private void pause(Duration pause) {
        pauses.add(pause);
        now = now.plus(pause);
    }

    private static Outcome answered(List<String> held, List<String> unavailable) {
        Map<String, List<DataRecord>> records = new java.util.TreeMap<>();
        held.forEach(key -> records.put(key, List.of(RECORD)));
        Map<String, String> reasons = new java.util.TreeMap<>();
        unavailable.forEach(key -> reasons.put(key, "down"));
        return new Outcome.Answered(records, reasons);
    }

    @Test
    void a_full_answer_is_not_asked_for_again() {
        Outcome answer = answered(List.of("a"), List.of());

        assertEquals(answer, lookup(3, Duration.ofMinutes(1), answer));
        assertEquals(1, asked.size());
        assertEquals(List.of(), told);
    }

    @Test
    void only_open_keys_are_asked_for_again_and_counted_as_the_next_attempt() {
        Outcome outcome = lookup(
                3,
                Duration.ofMinutes(1),
                answered(List.of("a"), List.of("b", "c")),
                answered(List.of("b"), List.of("c")),
                answered(List.of(), List.of()));

        assertEquals(answered(List.of("a", "b"), List.of()), outcome);
        assertEquals(
                List.of(List.of("a", "b", "c"), List.of("b", "c"), List.of("c")),
                asked.stream().map(Lookup::keys).toList());
        assertEquals(List.of(1, 2, 3), asked.stream().map(Lookup::attempt).toList());
        assertEquals(asked.subList(1, 3), told);
        assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(2)), pauses);
    }

    @Test
    void a_system_that_stays_down_is_unavailable_after_the_last_try() {
        assertEquals(DOWN, lookup(3, Duration.ofMinutes(1), DOWN, DOWN, DOWN));
        assertEquals(3, asked.size());
    }

    @Test
    void what_was_answered_is_kept_when_the_system_goes_down() {
        Outcome outcome = lookup(2, Duration.ofMinutes(1), answered(List.of("a"), List.of("b")), DOWN);

        assertEquals(answered(List.of("a"), List.of("b")), outcome);
    }

    @Test
    void a_failure_that_stays_is_not_tried_again() {
        lookup(3, Duration.ofMinutes(1), new Outcome.Unavailable("no such table", false));

        assertEquals(1, asked.size());
    }

    @Test
    void nothing_is_tried_after_the_deadline_and_the_last_try_gets_what_is_left() {
        lookup(9, Duration.ofSeconds(7), DOWN, DOWN, DOWN, DOWN);

        assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3)), pauses);
        assertEquals(Duration.ofSeconds(1), asked.get(3).timeout());
    }

    @Test
    void an_interrupt_ends_the_tries_and_is_kept() {
        RetryPolicy policy = new RetryPolicy(3, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMinutes(1));
        Pauser interrupted = pause -> {
            throw new InterruptedException();
        };
        Outcome outcome = RetryingConnector.over(lookup -> DOWN, policy, () -> now, interrupted)
                .lookup(LOOKUP);

        assertEquals(DOWN, outcome);
        assertTrue(Thread.interrupted());
    }

    @Test
    void a_system_that_asks_to_be_left_alone_is_left_alone_for_as_long() {
        lookup(2, Duration.ofMinutes(1), new Outcome.Unavailable("busy", true, Duration.ofSeconds(20)), DOWN);

        assertEquals(List.of(Duration.ofSeconds(20)), pauses);
    }

    @Test
    void a_system_that_asks_for_more_time_than_there_is_is_not_asked_again() {
        lookup(2, Duration.ofMinutes(1), new Outcome.Unavailable("busy", true, Duration.ofMinutes(2)), DOWN);

        assertEquals(1, asked.size());
    }

    @Test
    void a_page_is_asked_for_again_like_a_look_up() {
        PageOutcome page = new PageOutcome.Page(List.of(RECORD), null);
        ArrayDeque<PageOutcome> pages = new ArrayDeque<>(List.of((PageOutcome) DOWN, page));
        List<PageRequest> requests = new ArrayList<>();
        Connector system = new Connector() {
            @Override
            public Outcome lookup(Lookup lookup) {
                throw new AssertionError("not asked for");
            }

            @Override
            public PageOutcome page(PageRequest request) {
                requests.add(request);
                return pages.remove();
            }
        };
        RetryPolicy policy = new RetryPolicy(3, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMinutes(1));
        PageRequest first = PageRequest.first("r", List.of("status"), 10, Duration.ofSeconds(5));

        assertEquals(
                page,
                RetryingConnector.over(system, policy, () -> now, this::pause).page(first));
        assertEquals(List.of(1, 2), requests.stream().map(PageRequest::attempt).toList());
    }

    @Test
    void drawn_pauses_follow_from_the_seed_and_stay_within_their_share() {
        RetryPolicy policy = new RetryPolicy(9, Duration.ofSeconds(8), Duration.ofSeconds(8), Duration.ofMinutes(9));
        List<Duration> one = drawn(policy.withJitter(0.5, 7));

        assertEquals(one, drawn(policy.withJitter(0.5, 7)));
        assertTrue(one.stream().distinct().count() > 90, one::toString);
        assertTrue(one.stream().noneMatch(drawn(policy.withJitter(0.5, 8))::contains), one::toString);
        for (Duration pause : one) {
            assertTrue(pause.compareTo(Duration.ofSeconds(4)) >= 0, pause::toString);
            assertTrue(pause.compareTo(Duration.ofSeconds(8)) <= 0, pause::toString);
        }
    }

    private static List<Duration> drawn(RetryPolicy policy) {
        List<Duration> pauses = new ArrayList<>();
        for (int call = 0; call < 100; call++) {
            pauses.add(policy.pauseAfter(1, call));
        }
        return pauses;
    }
}
