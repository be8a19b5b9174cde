package io.gdbos.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.record.Connector.Lookup;
import io.gdbos.core.record.Connector.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every way into a system promises. */
public abstract class ConnectorContract {
    protected static final String RESOURCE = "307370700002/1";
    protected static final Instant START = Instant.parse("2026-07-01T00:00:00Z");

    private static final String KEY = "holder-number";
    private static final String STATUS = "card-status";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final List<String> AWKWARD = List.of(
            "x' or '1'='1",
            "a&key=n1",
            "q?#/../%00%2e",
            "\"},{\"key\":\"n1",
            "${key}",
            "{tenant}",
            "a,b;c d+e",
            "𠮷田·买买提",
            "back\\slash");

    private final List<Row> rows = new ArrayList<>();
    private @Nullable Connector opened;

    /**
     * One row of the system.
     *
     * @param serial unique and growing, eight digits
     * @param key the value of {@code holder-number}
     * @param status the value of {@code card-status}, empty for none
     * @param changedAt when it was changed
     */
    public record Row(String serial, String key, String status, Instant changedAt) {}

    /** A system that holds the rows and can be looked up by its key and read page by page in the order of serials. */
    protected abstract Connector connect(List<Row> rows) throws Exception;

    /** Makes the system unreachable. */
    protected abstract void breakDown() throws Exception;

    /** Ends what {@link #connect} began. */
    protected abstract void disconnect() throws Exception;

    /** Reads a raw text as a value. */
    protected static Value value(String element, String raw) {
        return new Value.Code(element + ":" + raw, raw);
    }

    @BeforeEach
    final void open() throws Exception {
        add("n1", "valid", 1);
        add("n2", "", 2);
        add("n1", "suspended", 3);
        for (int i = 0; i < AWKWARD.size(); i++) {
            add(AWKWARD.get(i), "s" + i, 10 + i);
        }
        opened = connect(List.copyOf(rows));
    }

    private void add(String key, String status, int minutes) {
        rows.add(new Row(String.format("%08d", rows.size() + 1), key, status, START.plus(Duration.ofMinutes(minutes))));
    }

    @AfterEach
    final void close() throws Exception {
        disconnect();
    }

    private Connector connector() {
        assertNotNull(opened);
        return opened;
    }

    private Outcome lookup(List<String> keys, String... items) {
        return connector().lookup(new Lookup(RESOURCE, KEY, keys, List.of(items), TIMEOUT, 1));
    }

    private static Outcome.Answered answered(Outcome outcome) {
        return assertInstanceOf(Outcome.Answered.class, outcome, outcome::toString);
    }

    private static Outcome.Unavailable unavailable(Object outcome) {
        return assertInstanceOf(Outcome.Unavailable.class, outcome, outcome::toString);
    }

    private static List<String> statuses(@Nullable List<DataRecord> records) {
        assertNotNull(records);
        return records.stream()
                .map(record -> record.text(STATUS).orElse(""))
                .sorted()
                .toList();
    }

    @Test
    void a_look_up_answers_all_records_of_a_key_and_nothing_for_a_key_that_is_not_held() {
        Outcome.Answered answer = answered(lookup(List.of("n1", "n2", "nobody"), STATUS));

        assertEquals(
                List.of("card-status:suspended", "card-status:valid"),
                statuses(answer.records().get("n1")));
        assertFalse(answer.records().containsKey("nobody"));
        assertEquals(Map.of(), answer.unavailable());
    }

    @Test
    void an_empty_value_is_missing() {
        Outcome.Answered answer = answered(lookup(List.of("n2"), STATUS));

        assertEquals(Value.Absent.MISSING, answer.records().get("n2").get(0).value(STATUS));
    }

    @Test
    void a_look_up_reads_only_the_items_asked_for() {
        DataRecord record =
                answered(lookup(List.of("n1"), "serial")).records().get("n1").get(0);

        assertEquals(List.of("serial"), record.schema().elements());
        assertEquals(RESOURCE, record.schema().id());
    }

    @Test
    void a_key_is_looked_up_as_it_is_written_whatever_it_holds() {
        Outcome.Answered together = answered(lookup(AWKWARD, STATUS));
        for (int i = 0; i < AWKWARD.size(); i++) {
            String key = AWKWARD.get(i);
            List<String> expected = List.of("card-status:s" + i);

            assertEquals(expected, statuses(together.records().get(key)), key);
            assertEquals(Map.of(key, expected.size()), sizes(answered(lookup(List.of(key), STATUS))), key);
        }
        assertEquals(AWKWARD.size(), together.records().size());
    }

    private static Map<String, Integer> sizes(Outcome.Answered answer) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        answer.records().forEach((key, held) -> sizes.put(key, held.size()));
        return sizes;
    }

    @Test
    void asking_twice_for_the_same_gives_the_same() {
        List<String> keys = List.of("n1", "n2", "n1", "nobody");

        assertEquals(lookup(keys, STATUS, "serial"), lookup(keys, STATUS, "serial"));
    }

    @Test
    void many_keys_are_looked_up_at_once() {
        List<String> keys = new ArrayList<>(
                IntStream.range(0, 300).mapToObj(i -> "unknown" + i).toList());
        keys.add("n1");

        assertEquals(Map.of("n1", 2), sizes(answered(lookup(keys, STATUS))));
    }

    @Test
    void no_key_is_no_question() {
        assertEquals(new Outcome.Answered(Map.of(), Map.of()), lookup(List.of(), STATUS));
    }

    @Test
    void an_unknown_resource_item_or_key_item_will_never_help() {
        Outcome resource = connector().lookup(new Lookup("none", KEY, List.of("n1"), List.of(), TIMEOUT, 1));
        Outcome keyItem = connector().lookup(new Lookup(RESOURCE, "name", List.of("n1"), List.of(), TIMEOUT, 1));

        assertFalse(unavailable(resource).retryable());
        assertFalse(unavailable(keyItem).retryable());
        assertFalse(unavailable(lookup(List.of("n1"), "income")).retryable());
        assertFalse(unavailable(connector().page(PageRequest.first("none", List.of(), 5, TIMEOUT)))
                .retryable());
        assertFalse(unavailable(connector().page(PageRequest.first(RESOURCE, List.of("income"), 5, TIMEOUT)))
                .retryable());
    }

    @Test
    void without_time_left_a_system_is_late_and_may_be_asked_again() {
        Outcome.Unavailable late = unavailable(
                connector().lookup(new Lookup(RESOURCE, KEY, List.of("n1"), List.of(STATUS), Duration.ZERO, 1)));

        assertTrue(late.retryable());
        assertTrue(late.reason().contains("in time"), late::reason);
        assertTrue(unavailable(connector().page(PageRequest.first(RESOURCE, List.of(STATUS), 5, Duration.ZERO)))
                .retryable());
    }

    @Test
    void pages_of_any_size_hold_every_record_once_in_one_order() {
        List<String> serials =
                rows.stream().map(row -> "serial:" + row.serial()).toList();
        for (int size : new int[] {1, 5, rows.size(), 1_000}) {
            assertEquals(serials, serials(PageRequest.first(RESOURCE, List.of("serial"), size, TIMEOUT)), size + "");
        }
    }

    private List<String> serials(PageRequest first) {
        List<String> serials = new ArrayList<>();
        PageRequest request = first;
        for (int pages = 0; pages < 50; pages++) {
            PageOutcome outcome = connector().page(request);
            PageOutcome.Page page = assertInstanceOf(PageOutcome.Page.class, outcome, outcome::toString);
            assertTrue(page.records().size() <= first.size());
            page.records().forEach(record -> serials.add(record.text("serial").orElseThrow()));
            if (page.next() == null) {
                return serials;
            }
            request = request.after(page.next());
        }
        throw new AssertionError("the pages never end");
    }

    @Test
    void pages_since_a_moment_hold_what_was_changed_then_or_later() {
        Instant since = START.plus(Duration.ofMinutes(3));
        List<String> expected = rows.stream()
                .filter(row -> !row.changedAt().isBefore(since))
                .map(row -> "serial:" + row.serial())
                .toList();

        assertEquals(
                expected,
                serials(PageRequest.first(RESOURCE, List.of("serial"), 4, TIMEOUT)
                        .changedSince(since)));
    }

    @Test
    void a_token_that_is_not_its_own_is_refused() {
        PageRequest forged =
                PageRequest.first(RESOURCE, List.of("serial"), 4, TIMEOUT).after("' or 1=1 --");

        assertFalse(unavailable(connector().page(forged)).retryable());
    }

    @Test
    void a_system_that_can_be_reached_is_up() {
        assertEquals(new Health.Up(), connector().health(TIMEOUT));
    }

    @Test
    void a_system_that_cannot_be_reached_is_an_outcome_that_names_no_key() throws Exception {
        breakDown();
        String number = "370705201501010023";
        Outcome.Unavailable lookup = unavailable(lookup(List.of(number), STATUS));
        Outcome.Unavailable page =
                unavailable(connector().page(PageRequest.first(RESOURCE, List.of(STATUS), 5, TIMEOUT)));

        assertFalse(lookup.reason().contains(number.substring(0, 10)), lookup::reason);
        assertFalse(page.reason().isBlank());
        assertInstanceOf(Health.Down.class, connector().health(TIMEOUT));
    }
}
