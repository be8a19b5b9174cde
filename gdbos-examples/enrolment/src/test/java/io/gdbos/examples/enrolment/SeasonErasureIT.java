package io.gdbos.examples.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Findings;
import io.gdbos.core.audit.jdbc.JdbcAuditLog;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.jdbc.SeasonStore;
import io.gdbos.examples.enrolment.process.PaperProcess;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.CaseErasure;
import io.gdbos.workflow.CaseQuery;
import io.gdbos.workflow.CaseStore;
import io.gdbos.workflow.EraseOutcome;
import io.gdbos.workflow.LegalHold;
import io.gdbos.workflow.ReplayOutcome;
import io.gdbos.workflow.WorkflowEngine;
import io.gdbos.workflow.history.ChainCheck;
import io.gdbos.workflow.history.Erasure;
import io.gdbos.workflow.jdbc.JdbcCaseStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a season when the retention of its data has ended. */
class SeasonErasureIT {
    private static final int CHILDREN = 30;
    private static final Instant NOW = Instant.parse("2031-09-01T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2031, 9, 1);
    private static final Function<Case, Optional<String>> ALL = head -> Optional.of("enrolment-cases");

    @TempDir
    Path folder;

    @Test
    void everyEndedCaseIsErasedOnceAndBothChainsAreWhole() {
        Path db = folder.resolve("db");
        EnrolmentSeason.run(new SeasonOptions(CHILDREN, 3, 2, null, db, folder.resolve("out")), SeasonProgress.SILENT);
        try (Store store = Store.embedded(db, "gdbos")) {
            CaseStore cases = JdbcCaseStore.on(store);
            SeasonStore season = SeasonStore.open(store);
            JdbcAuditLog audit = JdbcAuditLog.open(store, "enrolment");
            SeasonErasure erasure = new SeasonErasure(cases, season, audit, PaperProcess.PURPOSE);
            WorkflowEngine engine = WorkflowEngine.builder()
                    .store(cases)
                    .clock(reading -> reading.earliest())
                    .build();
            Map<String, ChainCheck> before = chains(engine);
            List<String> ids = List.copyOf(before.keySet());
            long reads = audit.size();

            String held = ids.get(0);
            cases.hold(new LegalHold(held, "appeal", NOW));
            // As if the first run had been stopped between an erasure and its audit entry.
            Case stopped = engine.find(ids.get(1)).orElseThrow();
            cases.erase(List.of(new CaseErasure(
                    new Erasure(stopped.id(), "enrolment-cases", TODAY),
                    season.erase(stopped.id(), stopped.businessKey()))));

            SeasonErasure.Result first = run(erasure);
            assertEquals(ids.size() - 1, first.erased());
            assertEquals(Map.of(EraseOutcome.Reason.HELD, 1L), first.refused());
            assertEquals(reads + ids.size() - 1, audit.size());

            cases.release(held);
            assertEquals(new SeasonErasure.Result(ids.size(), Map.of()), run(erasure));
            assertEquals(reads + ids.size(), audit.size());
            assertEquals(new SeasonErasure.Result(ids.size(), Map.of()), run(erasure));
            assertEquals(reads + ids.size(), audit.size());

            assertEquals(before, chains(engine));
            assertEquals(Findings.none(), audit.verify());
            for (String id : ids) {
                assertInstanceOf(ReplayOutcome.Erased.class, engine.replay(id));
                assertEquals(
                        1,
                        audit.about(id).stream()
                                .filter(entry -> entry.action().equals(SeasonErasure.ACTION))
                                .count());
                assertTrue(engine.find(id).orElseThrow().data().values().values().stream()
                        .noneMatch(Value.Present.class::isInstance));
            }
            List<Object> left = new ArrayList<>();
            season.visitApplications(left::add);
            season.visitNotices(left::add);
            assertEquals(List.of(), left);
        }
    }

    private static SeasonErasure.Result run(SeasonErasure erasure) {
        return erasure.run(ALL, Bureaus.machine(Bureaus.CITY), NOW, TODAY);
    }

    private static Map<String, ChainCheck> chains(WorkflowEngine engine) {
        Map<String, ChainCheck> chains = new HashMap<>();
        engine.visit(CaseQuery.all(), head -> {
            ChainCheck check = engine.history().verify(head.id());
            assertInstanceOf(ChainCheck.Intact.class, check);
            chains.put(head.id(), check);
        });
        return chains;
    }
}
