package io.gdbos.workflow;

import io.gdbos.core.GdbosException;
import io.gdbos.core.agency.Actor;
import io.gdbos.workflow.history.CaseHistory;
import io.gdbos.workflow.history.Erasure;
import io.gdbos.workflow.task.Task;
import io.gdbos.workflow.task.TaskPage;
import io.gdbos.workflow.task.TaskQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A store whose process dies at one commit: just before it, in the middle of the group, or just after it. */
public final class CrashingStore implements CaseStore {
    /** Where the process dies. */
    public enum Point {
        BEFORE,
        AMIDST,
        AFTER
    }

    private final CaseStore store;
    private final Point point;
    private int left;

    public CrashingStore(CaseStore store, int commit, Point point) {
        this.store = store;
        this.left = commit;
        this.point = point;
    }

    @Override
    public List<AppendOutcome> append(List<CaseAppend> stretches) {
        left--;
        if (left == 0) {
            int stored = point == Point.BEFORE ? 0 : point == Point.AFTER ? stretches.size() : stretches.size() / 2;
            store.append(stretches.subList(0, stored));
            throw new GdbosException("The process has died.");
        }
        return store.append(stretches);
    }

    @Override
    public ProcessDefinition keep(ProcessDefinition definition) {
        return store.keep(definition);
    }

    @Override
    public Optional<ProcessDefinition> definition(String id, int version) {
        return store.definition(id, version);
    }

    @Override
    public Optional<ProcessDefinition> newestDefinition(String id) {
        return store.newestDefinition(id);
    }

    @Override
    public Map<String, Case> cases(Collection<String> ids) {
        return store.cases(ids);
    }

    @Override
    public void visitCases(CaseQuery query, Consumer<Case> visitor) {
        store.visitCases(query, visitor);
    }

    @Override
    public Map<String, Task> tasks(Collection<String> ids) {
        return store.tasks(ids);
    }

    @Override
    public TaskPage inbox(Actor actor, TaskQuery query) {
        return store.inbox(actor, query);
    }

    @Override
    public List<Incident> openIncidents(int limit) {
        return store.openIncidents(limit);
    }

    @Override
    public List<EraseOutcome> erase(List<CaseErasure> erasures) {
        return store.erase(erasures);
    }

    @Override
    public Map<String, Erasure> erasures(Collection<String> caseIds) {
        return store.erasures(caseIds);
    }

    @Override
    public void hold(LegalHold hold) {
        store.hold(hold);
    }

    @Override
    public void release(String caseId) {
        store.release(caseId);
    }

    @Override
    public Map<String, LegalHold> holds(Collection<String> caseIds) {
        return store.holds(caseIds);
    }

    @Override
    public CaseHistory history() {
        return store.history();
    }
}
