package io.gdbos.workflow;

import io.gdbos.core.agency.Actor;
import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.history.CaseHistory;
import io.gdbos.workflow.history.Erasure;
import io.gdbos.workflow.history.HistoryQuery;
import io.gdbos.workflow.task.Task;
import io.gdbos.workflow.task.TaskPage;
import io.gdbos.workflow.task.TaskQuery;
import io.gdbos.workflow.task.TaskStatus;
import io.gdbos.workflow.task.TaskToken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Everything in maps behind one lock. Effects have nowhere to go here and are refused. Thread-safe. */
final class MemoryCaseStore implements CaseStore, CaseHistory {
    private final Map<String, TreeMap<Integer, ProcessDefinition>> definitions = new TreeMap<>();
    private final Map<String, Case> cases = new TreeMap<>();
    private final Map<String, List<CaseEvent>> events = new TreeMap<>();
    private final Map<String, Task> tasks = new TreeMap<>();
    private final Map<String, Incident> incidents = new TreeMap<>();
    private final Map<String, Erasure> erasures = new TreeMap<>();
    private final Map<String, LegalHold> holds = new TreeMap<>();

    @Override
    public synchronized ProcessDefinition keep(ProcessDefinition definition) {
        TreeMap<Integer, ProcessDefinition> versions =
                definitions.computeIfAbsent(definition.id(), id -> new TreeMap<>());
        versions.putIfAbsent(definition.version(), definition);
        return versions.getOrDefault(definition.version(), definition);
    }

    @Override
    public synchronized Optional<ProcessDefinition> definition(String id, int version) {
        return Optional.ofNullable(definitions.getOrDefault(id, new TreeMap<>()).get(version));
    }

    @Override
    public synchronized Optional<ProcessDefinition> newestDefinition(String id) {
        TreeMap<Integer, ProcessDefinition> versions = definitions.getOrDefault(id, new TreeMap<>());
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.lastEntry().getValue());
    }

    @Override
    public synchronized Map<String, Case> cases(Collection<String> ids) {
        Map<String, Case> found = new LinkedHashMap<>();
        for (String id : ids) {
            Case head = cases.get(id);
            if (head != null) {
                found.put(id, head);
            }
        }
        return found;
    }

    @Override
    public void visitCases(CaseQuery query, Consumer<Case> visitor) {
        List<Case> fitting;
        synchronized (this) {
            fitting = cases.values().stream().filter(query::fits).toList();
        }
        fitting.forEach(visitor);
    }

    @Override
    public synchronized List<AppendOutcome> append(List<CaseAppend> stretches) {
        return stretches.stream().map(this::append).toList();
    }

    private AppendOutcome append(CaseAppend stretch) {
        Case before = cases.get(stretch.head().id());
        if ((before == null ? 0 : before.sequence()) != stretch.expectedSequence()) {
            return new AppendOutcome.Stale();
        }
        if (!stretch.effects().isEmpty()) {
            return new AppendOutcome.Rejected("A store in memory can keep no effect "
                    + stretch.effects().get(0).getClass().getSimpleName() + ".");
        }
        cases.put(stretch.head().id(), stretch.head());
        events.computeIfAbsent(stretch.head().id(), id -> new ArrayList<>()).addAll(stretch.events());
        stretch.tasks().forEach(task -> tasks.put(task.id(), task));
        stretch.incidents()
                .forEach(incident -> incidents.put(
                        incident.caseId() + "." + incident.activity() + "." + incident.iteration(), incident));
        return new AppendOutcome.Committed();
    }

    @Override
    public synchronized Map<String, Task> tasks(Collection<String> ids) {
        Map<String, Task> found = new LinkedHashMap<>();
        for (String id : ids) {
            Task task = tasks.get(id);
            if (task != null) {
                found.put(id, task);
            }
        }
        return found;
    }

    @Override
    public synchronized TaskPage inbox(Actor actor, TaskQuery query) {
        List<Task> fitting = tasks.values().stream()
                .filter(task -> isFor(actor, task))
                .filter(task -> query.definition() == null || query.definition().equals(task.definition()))
                .filter(task -> query.activity() == null || query.activity().equals(task.activity()))
                .sorted(Comparator.comparing(Task::createdAt).thenComparing(Task::id))
                .filter(task ->
                        query.after() == null || TaskToken.parse(query.after()).isBefore(task))
                .limit(query.limit() + 1L)
                .toList();
        return TaskToken.page(fitting, query.limit());
    }

    private static boolean isFor(Actor actor, Task task) {
        boolean isFree = task.status() == TaskStatus.OPEN
                || (task.status() == TaskStatus.CLAIMED && actor.person().equals(task.holder()));
        return isFree
                && task.role().equals(actor.role())
                && task.agency().equals(actor.agency())
                && task.region().equals(actor.region());
    }

    @Override
    public synchronized List<Incident> openIncidents(int limit) {
        return incidents.values().stream()
                .filter(Incident::isOpen)
                .sorted(Comparator.comparing(Incident::caseId)
                        .thenComparing(Incident::activity)
                        .thenComparing(Incident::iteration))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<EraseOutcome> erase(List<CaseErasure> wishes) {
        return wishes.stream().map(this::erase).toList();
    }

    private EraseOutcome erase(CaseErasure wish) {
        String id = wish.erasure().caseId();
        Erasure before = erasures.get(id);
        if (before != null) {
            return new EraseOutcome.Erased(before);
        }
        Optional<EraseOutcome.Reason> refusal =
                EraseCheck.refusal(cases.get(id), events.getOrDefault(id, List.of()), holds.containsKey(id));
        if (refusal.isEmpty() && !wish.effects().isEmpty()) {
            refusal = Optional.of(EraseOutcome.Reason.NOT_STORED);
        }
        if (refusal.isPresent()) {
            return new EraseOutcome.Refused(id, refusal.get());
        }
        cases.computeIfPresent(id, (key, head) -> head.erased());
        events.computeIfPresent(
                id,
                (key, log) ->
                        new ArrayList<>(log.stream().map(CaseEvent::erased).toList()));
        tasks.replaceAll((key, task) -> task.caseId().equals(id) ? task.erased() : task);
        erasures.put(id, wish.erasure());
        return new EraseOutcome.Erased(wish.erasure());
    }

    @Override
    public synchronized Map<String, Erasure> erasures(Collection<String> caseIds) {
        return among(erasures, caseIds);
    }

    @Override
    public synchronized void hold(LegalHold hold) {
        holds.put(hold.caseId(), hold);
    }

    @Override
    public synchronized void release(String caseId) {
        holds.remove(caseId);
    }

    @Override
    public synchronized Map<String, LegalHold> holds(Collection<String> caseIds) {
        return among(holds, caseIds);
    }

    private static <T> Map<String, T> among(Map<String, T> all, Collection<String> keys) {
        Map<String, T> found = new TreeMap<>(all);
        found.keySet().retainAll(Set.copyOf(keys));
        return found;
    }

    @Override
    public CaseHistory history() {
        return this;
    }

    @Override
    public synchronized List<CaseEvent> events(String caseId) {
        return List.copyOf(events.getOrDefault(caseId, List.of()));
    }

    @Override
    public void visit(HistoryQuery query, Consumer<List<CaseEvent>> visitor) {
        visitCases(
                new CaseQuery(query.definition(), query.region(), null), found -> visitor.accept(events(found.id())));
    }
}
