package io.gdbos.core.record.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.record.Connector.Lookup;
import io.gdbos.core.record.Connector.Outcome;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RowFormats;
import io.gdbos.core.record.RowSink;
import io.gdbos.core.record.Value;
import io.gdbos.core.record.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What loading and reading agencies' tables promise on every database. */
abstract class TableConnectorContract {
    private static final String RESOURCE = "307370700002/1";
    private static final TableMapping CARDS =
            TableMapping.of(RESOURCE, "residence_card", "holder-number", "card-status", "card-issue-date");
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    @TempDir
    private Path directory;

    private Store store;
    private TableConnector connector;

    abstract Store openStore() throws Exception;

    abstract void closeStore() throws Exception;

    @BeforeEach
    void open() throws Exception {
        store = openStore();
        connector =
                TableConnector.on(store, List.of(CARDS), (element, raw) -> new Value.Code(element + ":" + raw, raw));
    }

    @AfterEach
    void close() throws Exception {
        if (store != null) {
            store.close();
            closeStore();
        }
    }

    private Path file(String... lines) throws IOException {
        return Files.write(directory.resolve("residence_card.csv"), List.of(lines));
    }

    private Findings load(String... lines) throws IOException {
        return TableLoader.into(store).load(file(lines), CARDS, List.of("holder-number"));
    }

    private Outcome lookup(List<String> keys, String... items) {
        return connector.lookup(new Lookup(RESOURCE, "holder-number", keys, List.of(items), TIMEOUT, 1));
    }

    @Nested
    class A_look_up {
        @BeforeEach
        void loadCards() throws IOException {
            load(
                    "card_issue_date,holder_number,card_status,remark",
                    "2025年3月1日,n1,有效,x",
                    "2024-01-01,n1,暂停,x",
                    "2023-01-01,n2,,x");
        }

        @Test
        void answers_typed_values_with_only_the_items_asked_for_in_a_stable_order() {
            Outcome.Answered answered =
                    assertInstanceOf(Outcome.Answered.class, lookup(List.of("n1", "n2", "n3"), "card-status"));

            assertEquals(
                    List.of("n1", "n2"),
                    answered.records().keySet().stream().sorted().toList());
            assertEquals(
                    List.of(new Value.Code("card-status:暂停", "暂停"), new Value.Code("card-status:有效", "有效")),
                    answered.records().get("n1").stream()
                            .map(record -> record.value("card-status"))
                            .toList());
            DataRecord second = answered.records().get("n2").get(0);
            assertEquals(Value.Absent.MISSING, second.value("card-status"));
            assertEquals(List.of("card-status"), second.schema().elements());
        }

        @Test
        void of_many_keys_takes_a_bounded_number_of_statements() {
            List<String> keys = IntStream.range(0, 1_000).mapToObj(i -> "n" + i).toList();
            Outcome.Answered answered =
                    assertInstanceOf(Outcome.Answered.class, lookup(keys, "card-status", "card-issue-date"));

            assertEquals(2, answered.records().size());
            assertTrue(answered.unavailable().isEmpty());
        }

        @Test
        void of_no_key_answers_nothing() {
            assertEquals(new Outcome.Answered(Map.of(), Map.of()), lookup(List.of(), "card-status"));
        }

        @Test
        void of_an_unknown_resource_or_item_will_never_help() {
            Outcome item = lookup(List.of("n1"), "income");
            Outcome resource =
                    connector.lookup(new Lookup("none", "holder-number", List.of("n1"), List.of(), TIMEOUT, 1));

            assertFalse(assertInstanceOf(Outcome.Unavailable.class, item).retryable());
            assertFalse(assertInstanceOf(Outcome.Unavailable.class, resource).retryable());
        }

        @Test
        void without_time_left_is_unavailable_and_may_be_tried_again() {
            Outcome outcome = connector.lookup(
                    new Lookup(RESOURCE, "holder-number", List.of("n1"), List.of("card-status"), Duration.ZERO, 1));

            Outcome.Unavailable unavailable = assertInstanceOf(Outcome.Unavailable.class, outcome);
            assertTrue(unavailable.retryable());
            assertTrue(unavailable.reason().contains("in time"), unavailable::reason);
        }
    }

    @Test
    void a_table_that_is_not_there_is_unavailable_for_good_and_names_no_key() {
        Outcome.Unavailable unavailable =
                assertInstanceOf(Outcome.Unavailable.class, lookup(List.of("370705201501010023"), "card-status"));

        assertFalse(unavailable.retryable());
        assertFalse(unavailable.reason().contains("3707052015"), unavailable::reason);
    }

    @Test
    void a_closed_system_is_unavailable_without_an_exception() throws Exception {
        closeStore();
        store.close();

        assertInstanceOf(Outcome.Unavailable.class, lookup(List.of("n1"), "card-status"));
    }

    @Nested
    class Loading {
        @Test
        void names_file_and_column_when_one_is_missing_and_loads_nothing() throws IOException {
            Findings findings = load("holder_number,card_status", "n1,有效");

            Finding finding = findings.list().get(0);
            assertTrue(findings.hasErrors());
            assertTrue(finding.place().endsWith("residence_card.csv, column card_issue_date"), finding::place);
            assertInstanceOf(Outcome.Unavailable.class, lookup(List.of("n1"), "card-status"));
        }

        @Test
        void names_a_value_that_is_too_long() throws IOException {
            Findings findings = load("holder_number,card_status,card_issue_date", "n1," + "长".repeat(401) + ",x");

            assertTrue(findings.hasErrors());
            assertTrue(
                    findings.list().stream().anyMatch(finding -> finding.code().equals("GDB-REC-017")));
        }

        @Test
        void again_replaces_what_was_there() throws IOException {
            load("holder_number,card_status,card_issue_date", "n1,有效,", "n2,有效,");
            load("holder_number,card_status,card_issue_date", "n1,暂停,");

            assertEquals(
                    List.of("n1暂停"),
                    store.list(
                            "select holder_number, card_status from residence_card", row -> row.text(1) + row.text(2)));
        }

        @Test
        void takes_many_rows() {
            Path file = directory.resolve("many.csv");
            List<String> header = List.of("holder_number", "card_status", "card_issue_date");
            try (RowSink sink = RowFormats.installed().create(file, header, WriteOptions.standard())) {
                IntStream.range(0, 10_000).forEach(i -> sink.write(List.of("n" + i, "有效", "")));
                sink.commit();
            }
            assertFalse(TableLoader.into(store)
                    .load(file, CARDS, List.of("holder-number"))
                    .hasErrors());

            assertEquals(
                    Optional.of(10_000L),
                    store.first("select count(*) from residence_card", row -> row.longInteger(1)));
        }
    }

    @Test
    void names_that_could_change_a_statement_are_refused() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("a", "a; drop table b");

        assertThrows(IllegalArgumentException.class, () -> new TableMapping("r", "t", columns));
        assertThrows(IllegalArgumentException.class, () -> TableMapping.of("r", "t where 1 = 1", "a"));
    }
}
