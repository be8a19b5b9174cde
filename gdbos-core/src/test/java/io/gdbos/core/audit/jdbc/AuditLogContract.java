package io.gdbos.core.audit.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Finding;
import io.gdbos.core.GdbosException;
import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.audit.AuditFilter;
import io.gdbos.core.audit.AuditRoot;
import io.gdbos.core.audit.ChainSegment;
import io.gdbos.core.audit.InclusionProof;
import io.gdbos.core.audit.RootPolicy;
import io.gdbos.core.audit.SampleEntries;
import io.gdbos.core.audit.json.AuditExportFile;
import io.gdbos.core.audit.json.ProofDocument;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.StoreStatistics;
import io.gdbos.core.jdbc.UnitOfWork;
import io.gdbos.core.protect.Digests;
import io.gdbos.core.protect.Sm3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                "audit-log",
                Collections.nCopies(60, "x".repeat(100)),
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

        @Test
        void by_cutting_off_the_end_with_its_roots_is_seen_by_a_published_root() {
            List<AuditRoot> published = log.roots();
            store.newUnit()
                    .add("delete from audit_entry where id > ?", id("case-4"))
                    .add("delete from audit_root where root = 2")
                    .add("delete from audit_root_head where root = 2")
                    .commit();
            store.newUnit()
                    .add("delete from audit_root where root = 1")
                    .add("delete from audit_root_head where root = 1")
                    .commit();

            assertEquals(
                    List.of(), found().stream().filter("GDB-AUD-006"::equals).toList());
            List<String> seen =
                    log.verify(published).list().stream().map(Finding::code).toList();
            assertTrue(seen.containsAll(List.of("GDB-AUD-006", "GDB-AUD-004")), seen::toString);
        }

        @Test
        void with_a_root_made_anew_is_seen_by_a_published_root() {
            List<AuditRoot> published = log.roots();
            AuditRoot second = published.get(1);
            AuditRoot forged = AuditRoot.of(2, EVENING.plusSeconds(7_200), second.previous(), second.segments());
            store.newUnit()
                    .add("update audit_root set made_at = ?, hash = ? where root = 2", forged.at(), forged.hash())
                    .commit();

            assertEquals(List.of(), found());
            assertEquals("GDB-AUD-006", log.verify(published).list().get(0).code());
        }
    }

    @Nested
    class A_root {
        private final RootPolicy policy = new RootPolicy(10, Duration.ofHours(1));

        @Test
        void is_made_after_so_many_entries_or_so_long_and_only_then() {
            Instant first = SampleEntries.entry(0).at();
            assertTrue(log.sealIfDue(policy, InstantSource.fixed(first)).isEmpty());
            log.append(SampleEntries.entries(0, 9));
            assertTrue(log.sealIfDue(policy, InstantSource.fixed(first)).isEmpty());
            log.append(SampleEntries.entries(9, 1));
            assertEquals(
                    1,
                    log.sealIfDue(policy, InstantSource.fixed(first))
                            .orElseThrow()
                            .number());
            log.append(SampleEntries.entries(10, 1));
            assertTrue(log.sealIfDue(policy, InstantSource.fixed(first.plusSeconds(3_599)))
                    .isEmpty());
            assertEquals(
                    2,
                    log.sealIfDue(policy, InstantSource.fixed(first.plusSeconds(3_600)))
                            .orElseThrow()
                            .number());
            assertTrue(log.sealIfDue(policy, InstantSource.fixed(first.plusSeconds(9_999)))
                    .isEmpty());
            assertTrue(log.verify().isEmpty());
        }

        @Test
        void of_version_1_goes_on_to_vouch() {
            log.append(SampleEntries.entries(0, 5));
            log.seal(EVENING);
            ChainSegment kept = log.roots().get(0).segments().get(0);
            CanonicalRoot.writeAsVersion1(store, log.roots().get(0));
            log.append(SampleEntries.entries(5, 5));
            log.seal(EVENING.plusSeconds(1));

            assertEquals("", log.roots().get(0).segments().get(0).tree());
            assertEquals(kept.last() + 1, log.roots().get(1).segments().get(0).first());
            assertEquals(List.of(), log.verify().list());
            assertTrue(log.prove("node-1", 3, 2).isEmpty());
            assertTrue(log.prove("node-1", 8, 2).isPresent());
        }
    }

    @Nested
    class Outside_the_database {
        @TempDir
        private Path directory;

        @BeforeEach
        void appendAndSeal() {
            JdbcAuditLog other = JdbcAuditLog.open(store, "node-2");
            for (int round = 0; round < 3; round++) {
                log.append(SampleEntries.entries(100 * round, 7));
                other.append(SampleEntries.entries(100 * round + 50, 4 * round));
                log.seal(EVENING.plusSeconds(round));
            }
            log.append(SampleEntries.entries(500, 2));
        }

        @Test
        void every_entry_that_a_root_covers_is_proved_by_a_document_against_any_later_root() {
            List<AuditRoot> roots = log.roots();
            for (int sequence = 1; sequence <= 21; sequence++) {
                for (int root = (sequence + 6) / 7; root <= 3; root++) {
                    String document = ProofDocument.write(
                            log.prove("node-1", sequence, root).orElseThrow());
                    String published = roots.get(root - 1).hash();

                    assertEquals(
                            List.of(), ProofDocument.verify(document, published).list());
                    assertFalse(
                            ProofDocument.verify(document, roots.get(root % 3).hash())
                                    .isEmpty());
                }
            }
        }

        @Test
        void an_entry_without_a_covering_root_has_no_proof() {
            assertTrue(log.prove("node-1", 22, 3).isEmpty());
            assertTrue(log.prove("node-1", 15, 2).isEmpty());
            assertTrue(log.prove("node-9", 1, 3).isEmpty());
        }

        @Test
        void chosen_entries_are_exported_with_their_proofs() {
            List<InclusionProof> proofs = new ArrayList<>();
            AuditEntry wanted = SampleEntries.entry(100);
            AuditFilter filter =
                    AuditFilter.ALL.between(wanted.at(), wanted.at().plusMillis(3));
            log.exportProofs(filter, proofs::add);
            log.exportProofs(AuditFilter.ALL.ofResource("none"), proofs::add);
            log.exportProofs(AuditFilter.ALL.byAgency("none"), proofs::add);

            assertEquals(
                    SampleEntries.entries(100, 3),
                    proofs.stream().map(InclusionProof::entry).toList());
            String hash = log.roots().get(1).hash();
            proofs.forEach(proof -> assertTrue(proof.verify(hash).isEmpty()));
        }

        private Path export(String name) {
            Path file = directory.resolve(name);
            try (AuditExportFile export = AuditExportFile.create(file)) {
                log.export(export);
                export.keep();
            }
            return file;
        }

        @Test
        void an_export_is_checked_without_the_database() throws Exception {
            Path file = export("log.jsonl");

            assertEquals(List.of(), AuditExportFile.verify(file, log.roots()).list());
            List<String> lines = Files.readAllLines(file);
            assertEquals(1 + 3 + 35 + 1, lines.size());
        }

        @Test
        void a_change_of_any_line_of_an_export_is_found() throws Exception {
            Path file = export("log.jsonl");
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                List<String> without = new ArrayList<>(lines);
                without.remove(i);
                isFound(without, "without line " + (i + 1));
                List<String> twice = new ArrayList<>(lines);
                twice.add(i, lines.get(i));
                isFound(twice, "with line " + (i + 1) + " twice");
                List<String> changed = new ArrayList<>(lines);
                changed.set(i, lines.get(i).replaceFirst("[1-9]", "0"));
                isFound(changed, "with a digit changed in line " + (i + 1));
            }
        }

        private void isFound(List<String> lines, String what) throws Exception {
            Path file = Files.write(directory.resolve("changed.jsonl"), lines);
            assertFalse(AuditExportFile.verify(file, List.of()).isEmpty(), what);
        }

        @Test
        void an_export_that_is_not_kept_leaves_no_file() {
            Path file = directory.resolve("log.jsonl");
            try (AuditExportFile export = AuditExportFile.create(file)) {
                log.export(export);
            }

            assertArrayEquals(new String[0], directory.toFile().list());
        }

        private Optional<AuditRoot> archive(String name, Instant before) {
            try (AuditExportFile archive = AuditExportFile.create(directory.resolve(name))) {
                return log.archive(before, archive, SampleEntries.entry(0).actor(), EVENING.plusSeconds(90));
            }
        }

        @Test
        void what_was_archived_is_removed_and_the_chains_go_on_from_the_root() {
            List<AuditRoot> published = log.roots();
            assertEquals(
                    2,
                    archive("first.jsonl", EVENING.plusSeconds(2)).orElseThrow().number());
            assertEquals(35 - 14 - 4 + 1, log.size());
            assertEquals(List.of(), log.verify(published).list());
            assertEquals(
                    List.of(),
                    AuditExportFile.verify(directory.resolve("first.jsonl"), published.subList(0, 2))
                            .list());
            assertTrue(log.prove("node-1", 3, 3).isEmpty());
            assertTrue(log.prove("node-1", 15, 3).isPresent());

            assertEquals(
                    3,
                    archive("second.jsonl", EVENING.plusSeconds(3))
                            .orElseThrow()
                            .number());
            assertTrue(archive("third.jsonl", EVENING.plusSeconds(3)).isEmpty());
            JdbcAuditLog.open(store, "node-2").append(SampleEntries.entries(600, 1));
            log.seal(EVENING.plusSeconds(100));

            assertEquals(List.of(), log.verify(published).list());
            assertEquals(
                    List.of(),
                    AuditExportFile.verify(directory.resolve("second.jsonl"), published)
                            .list());
            assertEquals(
                    "archive",
                    log.about("sm3:" + digestOf("second.jsonl")).get(0).action());
        }

        private String digestOf(String name) {
            try {
                return Digests.hex(Sm3.digest(Files.readAllBytes(directory.resolve(name))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Test
        void a_broken_part_is_not_archived() {
            store.newUnit()
                    .add("update audit_entry set purpose = ? where subject = ?", "curiosity", "case-1")
                    .commit();

            assertThrows(GdbosException.class, () -> archive("first.jsonl", EVENING.plusSeconds(9)));
            assertEquals(35, log.size());
        }

        @Test
        void what_a_crash_left_of_an_archived_part_is_passed_over_and_cleared() {
            archive("first.jsonl", EVENING.plusSeconds(2));
            AuditEntry left = SampleEntries.entry(5);
            UnitOfWork unit = store.newUnit();
            EntryRows.insert(unit, EntryRows.id(1, 13), left, new byte[32]);
            unit.commit();
            assertEquals(List.of(), log.verify().list());
            long before = log.size();
            archive("second.jsonl", EVENING.plusSeconds(2));

            assertEquals(before - 1, log.size());
        }
    }
}
