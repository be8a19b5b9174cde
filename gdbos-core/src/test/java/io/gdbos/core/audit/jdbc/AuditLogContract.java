package io.gdbos.core.audit.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Finding;
import io.gdbos.core.GdbosException;
import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.audit.AuditRoot;
import io.gdbos.core.audit.SampleEntries;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.StoreStatistics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the audit log promises on every database. */
abstract class AuditLogContract {
    private static final Instant EVENING = Instant.parse("2026-07-01T12:00:00Z");

    private Store store;
    private JdbcAuditLog log;

    abstract Store openStore() throws Exception;

    abstract void closeStore() throws Exception;

    @BeforeEach
    void open() throws Exception {
        store = openStore();
        store.migrate(JdbcAuditLog.migration());
        log = JdbcAuditLog.open(store, "node-1");
    }

    @AfterEach
    void close() throws Exception {
        if (store != null) {
            store.close();
            closeStore();
        }
    }

    @Test
    void entries_come_back_as_they_were_appended() {
        List<AuditEntry> entries = SampleEntries.entries(0, 4);
        log.append(entries);

        assertEquals(entries, log.about("case-0"));
    }

    @Test
    void an_empty_list_does_nothing() {
        StoreStatistics before = store.statistics();
        log.append(List.of());

        assertEquals(0, store.statistics().since(before).commits());
    }

    @Test
    void a_list_is_one_unit_and_one_commit() {
        StoreStatistics before = store.statistics();
        log.append(SampleEntries.entries(0, 3_000));

        StoreStatistics did = store.statistics().since(before);
        assertEquals(1, did.units());
        assertEquals(1, did.commits());
        assertEquals(3_000, log.size());
        assertTrue(log.verify().isEmpty());
    }

    @Test
    void a_list_that_cannot_be_kept_leaves_nothing_and_the_chain_goes_on() {
        AuditEntry tooLong = new AuditEntry(
                EVENING,
                SampleEntries.entry(0).actor(),
                "read",
                "x".repeat(500),
                List.of(),
                "",
                "",
                "permitted",
                "case-1");
        log.append(SampleEntries.entries(0, 2));
        assertThrows(GdbosException.class, () -> log.append(List.of(SampleEntries.entry(2), tooLong)));
        log.append(SampleEntries.entries(2, 2));

        assertEquals(4, log.size());
        assertTrue(log.verify().isEmpty());
    }

    @Test
    void the_chain_goes_on_after_the_log_was_opened_again() {
        log.append(SampleEntries.entries(0, 2));
        JdbcAuditLog again = JdbcAuditLog.open(store, "node-1");
        again.append(SampleEntries.entries(2, 2));

        assertTrue(again.verify().isEmpty());
        assertEquals(4, again.size());
    }

    @Test
    void two_writers_of_one_chain_are_told() {
        log.append(SampleEntries.entries(0, 2));
        JdbcAuditLog.open(store, "node-1").append(SampleEntries.entries(2, 2));

        GdbosException failure = assertThrows(GdbosException.class, () -> log.append(SampleEntries.entries(4, 1)));
        assertTrue(failure.getMessage().contains("must have one writer"), failure::getMessage);
    }

    @Test
    void many_threads_append_to_one_whole_chain() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int from = thread * 100;
                work.add(() -> {
                    for (int i = 0; i < 20; i++) {
                        log.append(SampleEntries.entries(from + 5 * i, 5));
                    }
                    return true;
                });
            }
            for (Future<Boolean> done : executor.invokeAll(work)) {
                assertTrue(done.get());
            }
        } finally {
            executor.shutdown();
        }
        assertEquals(800, log.size());
        assertTrue(log.verify().isEmpty());
    }

    @Nested
    class Tampering {
        @BeforeEach
        void appendAndSeal() {
            log.append(SampleEntries.entries(0, 10));
            JdbcAuditLog.open(store, "node-2").append(SampleEntries.entries(10, 10));
            log.seal(EVENING);
            log.append(SampleEntries.entries(20, 3));
            log.seal(EVENING.plusSeconds(3_600));
        }

        private List<String> found() {
            return log.verify().list().stream().map(Finding::code).toList();
        }

        private String firstPlace() {
            return log.verify().list().get(0).place();
        }

        private long id(String subjectOfFirst) {
            return store.first(
                            "select min(id) from audit_entry where subject = ?",
                            row -> row.longInteger(1),
                            subjectOfFirst)
                    .orElseThrow();
        }

        @Test
        void is_not_found_where_there_is_none() {
            assertEquals(List.of(), found());
            assertEquals(2, log.roots().size());
            AuditRoot second = log.roots().get(1);
            assertEquals(log.roots().get(0).hash(), second.previous());
            assertNotEquals(log.roots().get(0).hash(), second.hash());
        }

        @Test
        void with_a_column_names_the_entry() {
            store.newUnit()
                    .add("update audit_entry set purpose = ? where id = ?", "curiosity", id("case-1"))
                    .commit();

            assertEquals(List.of("GDB-AUD-002"), found());
            assertEquals("chain node-1, entry 5", firstPlace());
        }

        @Test
        void with_a_column_so_that_the_entry_cannot_be_read_names_it() {
            store.newUnit()
                    .add("update audit_entry set region = ? where id = ?", "x", id("case-1"))
                    .commit();

            assertEquals("chain node-1, entry 5", firstPlace());
        }

        @Test
        void by_deleting_names_the_gap() {
            store.newUnit()
                    .add("delete from audit_entry where id = ?", id("case-1"))
                    .commit();

            assertEquals(List.of("GDB-AUD-001"), found());
            assertEquals("chain node-1, entry 5", firstPlace());
        }

        @Test
        void by_cutting_off_the_end_is_seen_by_the_root() {
            store.newUnit()
                    .add("delete from audit_entry where id > ?", id("case-4"))
                    .commit();

            assertTrue(found().contains("GDB-AUD-004"), () -> found().toString());
        }

        @Test
        void by_deleting_a_whole_chain_is_seen_by_the_root() {
            store.newUnit()
                    .add("delete from audit_entry")
                    .add("delete from audit_chain")
                    .commit();

            assertEquals(List.of("GDB-AUD-004", "GDB-AUD-004"), found());
        }

        @Test
        void with_a_root_names_the_root() {
            store.newUnit()
                    .add("update audit_root_head set last_entry = 1 where root = 1")
                    .commit();

            assertEquals("GDB-AUD-005", found().get(0));
            assertEquals("root 1", firstPlace());
        }
    }
}
