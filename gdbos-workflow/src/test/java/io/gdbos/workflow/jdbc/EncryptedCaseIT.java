package io.gdbos.workflow.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.jdbc.DatabaseDump;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.protect.FieldCipher;
import io.gdbos.core.protect.KeyMaterial;
import io.gdbos.core.protect.KeyRing;
import io.gdbos.core.protect.SampleKeys;
import io.gdbos.core.protect.UnreadableCellException;
import io.gdbos.core.protect.bouncycastle.Sm4GcmCipher;
import io.gdbos.core.protect.jdbc.Reencryption;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.CaseClock;
import io.gdbos.workflow.CaseErasure;
import io.gdbos.workflow.CaseStore;
import io.gdbos.workflow.EraseOutcome;
import io.gdbos.workflow.LegalHold;
import io.gdbos.workflow.ReplayOutcome;
import io.gdbos.workflow.StartOutcome;
import io.gdbos.workflow.WorkflowEngine;
import io.gdbos.workflow.history.ChainCheck;
import io.gdbos.workflow.history.Erasure;
import io.gdbos.workflow.testkit.SampleProcess;
import io.gdbos.workflow.testkit.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases under a key: what the file holds, a change of keys, and what an erasure leaves. */
class EncryptedCaseIT {
    private static final Instant MORNING = Instant.parse("2026-07-01T01:00:00Z");

    @TempDir
    private Path directory;

    private static FieldCipher cipher(KeyMaterial current, KeyMaterial... older) {
        return Sm4GcmCipher.of(KeyRing.of(current, older), SampleKeys.random());
    }

    private static WorkflowEngine engine(CaseStore store) {
        WorkflowEngine engine = SampleProcess.register(WorkflowEngine.builder()
                        .store(store)
                        .clock(CaseClock.of(SettableClock.at(MORNING)))
                        .salts(SampleKeys.random()))
                .build();
        engine.deploy(SampleProcess.definition());
        return engine;
    }

    private static Case start(WorkflowEngine engine) {
        StartOutcome outcome =
                engine.start(List.of(SampleProcess.start("k1", "王小明"))).get(0);
        return assertInstanceOf(StartOutcome.Started.class, outcome).now();
    }

    private Set<String> heldInFile(String... texts) throws IOException {
        return DatabaseDump.heldIn(directory.resolve("cases.mv.db"), List.of(texts));
    }

    @Test
    void without_a_key_the_file_holds_the_name_and_with_a_key_it_does_not() throws IOException {
        try (Store store = Store.embedded(directory, "cases")) {
            start(engine(JdbcCaseStore.on(store)));
        }
        assertEquals(Set.of("王小明", "N-k1"), heldInFile("王小明", "N-k1"));
        Files.delete(directory.resolve("cases.mv.db"));
        try (Store store = Store.embedded(directory, "cases")) {
            WorkflowEngine engine = engine(JdbcCaseStore.on(store, cipher(SampleKeys.key("k-1"))));
            Case started = start(engine);
            assertEquals(started, engine.replay(started.id()).found().orElseThrow());
        }
        assertEquals(Set.of(), heldInFile("王小明", "N-k1"));
    }

    @Test
    void a_database_is_brought_under_a_new_key_and_the_old_one_is_not_needed_any_longer() {
        KeyMaterial first = SampleKeys.key("k-1");
        KeyMaterial second = SampleKeys.key("k-2");
        try (Store store = Store.embedded(directory, "cases")) {
            Case started = start(engine(JdbcCaseStore.on(store, cipher(first))));
            for (FieldCipher wrong : List.of(FieldCipher.none(), cipher(second))) {
                UnreadableCellException refusal =
                        assertThrows(UnreadableCellException.class, () -> JdbcCaseStore.on(store, wrong));
                assertEquals("k-1", refusal.keyId());
            }
            Reencryption.run(store, cipher(second, first), JdbcCaseStore.encryptedColumns());
            assertEquals(
                    List.of(0L, 0L, 0L, 0L),
                    List.copyOf(Reencryption.run(store, cipher(second), JdbcCaseStore.encryptedColumns())
                            .values()));
            assertEquals(
                    started,
                    engine(JdbcCaseStore.on(store, cipher(second)))
                            .replay(started.id())
                            .found()
                            .orElseThrow());
        }
    }

    @Test
    void an_erased_case_says_so_and_its_chain_is_intact() {
        try (Store store = Store.embedded(directory, "cases")) {
            CaseStore cases = JdbcCaseStore.on(store, cipher(SampleKeys.key("k-1")));
            WorkflowEngine engine = engine(cases);
            String id = start(engine).id();
            ChainCheck before = engine.history().verify(id);
            Erasure erasure = new Erasure(id, "rule-1", LocalDate.of(2031, 9, 1));
            CaseErasure wish = new CaseErasure(erasure, List.of());
            cases.hold(new LegalHold(id, "appeal", MORNING));
            assertEquals(List.of(new EraseOutcome.Refused(id, EraseOutcome.Reason.HELD)), cases.erase(List.of(wish)));
            cases.release(id);
            assertEquals(List.of(new EraseOutcome.Erased(erasure)), cases.erase(List.of(wish)));
            assertEquals(List.of(new EraseOutcome.Erased(erasure)), cases.erase(List.of(wish)));
            assertEquals(new ReplayOutcome.Erased(erasure), engine.replay(id));
            assertInstanceOf(ChainCheck.Intact.class, before);
            assertEquals(before, engine.history().verify(id));
            assertTrue(engine.history().events(id).stream()
                    .allMatch(event -> event.values().isEmpty()));
            assertTrue(
                    engine.find(id).orElseThrow().data().text("notice-number").isEmpty());
            StartOutcome again =
                    engine.start(List.of(SampleProcess.start("k1", "王小明"))).get(0);
            assertInstanceOf(StartOutcome.Refused.class, again);
        }
    }
}
