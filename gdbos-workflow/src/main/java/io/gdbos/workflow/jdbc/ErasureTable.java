package io.gdbos.workflow.jdbc;

import io.gdbos.core.GdbosException;
import io.gdbos.core.jdbc.DuplicateKeyException;
import io.gdbos.core.jdbc.StaleWriteException;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.CaseErasure;
import io.gdbos.workflow.EraseCheck;
import io.gdbos.workflow.EraseOutcome;
import io.gdbos.workflow.LegalHold;
import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.history.Erasure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables {@code wf_erasure} and {@code wf_hold}, and what an erasure does to the others. Thread-safe. */
final class ErasureTable {
    private final Store store;
    private final CaseTable cases;
    private final EventTable events;
    private final TaskTable tasks;

    ErasureTable(Store store, CaseTable cases, EventTable events, TaskTable tasks) {
        this.store = store;
        this.cases = cases;
        this.events = events;
        this.tasks = tasks;
    }

    List<EraseOutcome> erase(List<CaseErasure> wishes) {
        List<String> ids =
                wishes.stream().map(wish -> wish.erasure().caseId()).distinct().toList();
        Map<String, Erasure> known = erasures(ids);
        Map<String, Case> heads = cases.find(ids);
        Map<String, LegalHold> held = holds(ids);
        Map<String, List<CaseEvent>> logs = events.find(ids);
        Map<String, UnitOfWork> units = new LinkedHashMap<>();
        Map<String, EraseOutcome> outcomes = new LinkedHashMap<>();
        for (CaseErasure wish : wishes) {
            String id = wish.erasure().caseId();
            Case head = heads.get(id);
            List<CaseEvent> log = logs.getOrDefault(id, List.of());
            Optional<EraseOutcome.Reason> refusal = EraseCheck.refusal(head, log, held.containsKey(id));
            Erasure before = known.get(id);
            if (before != null) {
                outcomes.put(id, new EraseOutcome.Erased(before));
            } else if (head == null || refusal.isPresent()) {
                outcomes.put(id, new EraseOutcome.Refused(id, refusal.orElse(EraseOutcome.Reason.UNKNOWN_CASE)));
            } else if (!units.containsKey(id)) {
                units.put(id, unitOf(wish, head, log));
                outcomes.put(id, new EraseOutcome.Erased(wish.erasure()));
            }
        }
        commit(units, outcomes);
        return wishes.stream()
                .map(wish -> outcomes.get(wish.erasure().caseId()))
                .toList();
    }

    private UnitOfWork unitOf(CaseErasure wish, Case head, List<CaseEvent> log) {
        UnitOfWork unit = store.newUnit();
        cases.erase(unit, head);
        log.forEach(event -> events.erase(unit, event));
        tasks.erase(unit, head.id());
        Erasure erasure = wish.erasure();
        unit.add(
                "insert into wf_erasure (case_id, rule, erased_on) values (?, ?, ?)",
                erasure.caseId(),
                erasure.rule(),
                erasure.on());
        JdbcCaseStore.add(unit, wish.effects());
        return unit;
    }

    private void commit(Map<String, UnitOfWork> units, Map<String, EraseOutcome> outcomes) {
        try {
            store.commitAll(new ArrayList<>(units.values()));
        } catch (GdbosException e) {
            if (units.values().stream().allMatch(unit -> unit.failure().isEmpty())) {
                throw e;
            }
        }
        units.forEach((id, unit) -> unit.failure().ifPresent(failure -> outcomes.put(id, refusal(id, failure))));
    }

    /** Another may have erased or held the case at the same moment. */
    private EraseOutcome refusal(String id, GdbosException failure) {
        if (!(failure instanceof StaleWriteException) && !(failure instanceof DuplicateKeyException)) {
            throw failure;
        }
        Erasure now = erasures(List.of(id)).get(id);
        if (now != null) {
            return new EraseOutcome.Erased(now);
        }
        return new EraseOutcome.Refused(
                id, holds(List.of(id)).containsKey(id) ? EraseOutcome.Reason.HELD : EraseOutcome.Reason.NOT_STORED);
    }

    Map<String, Erasure> erasures(Collection<String> caseIds) {
        Map<String, Erasure> found = new LinkedHashMap<>();
        for (List<String> chunk : Chunks.of(caseIds)) {
            store.visit(
                    "select case_id, rule, erased_on from wf_erasure where case_id in " + Chunks.marks(chunk),
                    row -> found.put(row.text(1), new Erasure(row.text(1), row.text(2), row.date(3))),
                    chunk.toArray());
        }
        return found;
    }

    void hold(LegalHold hold) {
        store.newUnit()
                .add(
                        store.dialect().upsert("wf_hold", List.of("case_id"), List.of("reason", "since")),
                        hold.caseId(),
                        hold.reason(),
                        hold.since())
                .commit();
    }

    void release(String caseId) {
        store.newUnit().add("delete from wf_hold where case_id = ?", caseId).commit();
    }

    Map<String, LegalHold> holds(Collection<String> caseIds) {
        Map<String, LegalHold> found = new LinkedHashMap<>();
        for (List<String> chunk : Chunks.of(caseIds)) {
            store.visit(
                    "select case_id, reason, since from wf_hold where case_id in " + Chunks.marks(chunk),
                    row -> found.put(row.text(1), new LegalHold(row.text(1), row.text(2), row.instant(3))),
                    chunk.toArray());
        }
        return found;
    }
}
