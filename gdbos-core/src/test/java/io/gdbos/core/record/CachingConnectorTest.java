package io.gdbos.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.record.Connector.Lookup;
import io.gdbos.core.record.Connector.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CachingConnectorTest {
    private static final RecordSchema SCHEMA = RecordSchema.of("r", "status");

    private final List<List<String>> asked = new ArrayList<>();
    private final Map<String, String> register = new HashMap<>(Map.of("a", "1", "b", "2"));
    private final Map<String, String> silent = new HashMap<>();
    private boolean isDown;
    private Instant now = Instant.parse("2026-07-01T00:00:00Z");

    private final CachingConnector cache = cache(new CachePolicy(10_000, Duration.ofSeconds(30)));

    private CachingConnector cache(CachePolicy policy) {
        return CachingConnector.over(this::answer, policy, () -> now);
    }

    private Outcome answer(Lookup lookup) {
        asked.add(lookup.keys());
        if (isDown) {
            return new Outcome.Unavailable("down", true);
        }
        Map<String, List<DataRecord>> records = new HashMap<>();
        Map<String, String> unavailable = new HashMap<>();
        for (String key : lookup.keys()) {
            if (silent.containsKey(key)) {
                unavailable.put(key, "late");
            } else if (register.containsKey(key)) {
                records.put(key, List.of(DataRecord.of(SCHEMA, Map.of("status", Value.text(register.get(key))))));
            }
        }
        return new Outcome.Answered(records, unavailable);
    }

    private static Lookup of(String... keys) {
        return new Lookup("r", "number", List.of(keys), List.of("status"), Duration.ofSeconds(5), 1);
    }

    @Test
    void asks_only_for_keys_it_does_not_keep_and_remembers_what_is_not_held() {
        Connector connector = cache.within("grant-7");
        Outcome first = connector.lookup(of("a", "nobody"));
        Outcome second = connector.lookup(of("a", "nobody", "b"));

        assertEquals(List.of(List.of("a", "nobody"), List.of("b")), asked);
        Outcome.Answered answered = (Outcome.Answered) second;
        assertEquals(
                ((Outcome.Answered) first).records().get("a"),
                answered.records().get("a"));
        assertEquals(2, answered.records().size());
    }

    @Test
    void never_shows_what_was_fetched_in_one_scope_in_another() {
        cache.within("grant-7").lookup(of("a"));
        cache.within("grant-8").lookup(of("a"));

        assertEquals(2, asked.size());
    }

    @Test
    void keeps_answers_of_other_items_apart() {
        Connector connector = cache.within("grant-7");
        connector.lookup(of("a"));
        connector.lookup(new Lookup("r", "number", List.of("a"), List.of(), Duration.ofSeconds(5), 1));

        assertEquals(2, asked.size());
    }

    @Test
    void never_remembers_what_was_unavailable() {
        Connector connector = cache.within("grant-7");
        silent.put("a", "");
        connector.lookup(of("a"));
        isDown = true;
        connector.lookup(of("a"));
        silent.clear();
        isDown = false;
        Outcome.Answered answered = (Outcome.Answered) connector.lookup(of("a"));

        assertEquals(3, asked.size());
        assertTrue(answered.records().containsKey("a"));
    }

    @Test
    void shows_what_it_keeps_while_the_system_is_down() {
        Connector connector = cache.within("grant-7");
        connector.lookup(of("a"));
        isDown = true;
        Outcome.Answered answered = (Outcome.Answered) connector.lookup(of("a", "b"));

        assertEquals(Map.of("b", "down"), answered.unavailable());
        assertTrue(answered.records().containsKey("a"));
    }

    @Test
    void forgets_after_its_time_and_when_told() {
        Connector connector = cache.within("grant-7");
        connector.lookup(of("a"));
        now = now.plusSeconds(29);
        connector.lookup(of("a"));
        assertEquals(1, asked.size());
        now = now.plusSeconds(1);
        connector.lookup(of("a"));
        assertEquals(2, asked.size());

        cache.forget("r", "a");
        connector.lookup(of("a"));
        assertEquals(3, asked.size());
        cache.forgetScope("grant-7");
        connector.lookup(of("a"));
        assertEquals(4, asked.size());
    }

    @Test
    void keeps_no_more_than_its_room() {
        CachingConnector small = cache(new CachePolicy(10_000, Duration.ofHours(1)));
        Connector connector = small.within("grant-7");
        List<String> keys = IntStream.range(0, 2_000).mapToObj(i -> "k" + i).toList();
        keys.forEach(key -> register.put(key, "x".repeat(100)));
        keys.forEach(key -> connector.lookup(of(key)));
        asked.clear();
        connector.lookup(of(keys.toArray(String[]::new)));

        assertTrue(asked.get(0).size() > 1_950, () -> asked.get(0).size() + "");
    }

    @Test
    void refuses_a_blank_scope() {
        assertThrows(IllegalArgumentException.class, () -> cache.within(" "));
    }
}
