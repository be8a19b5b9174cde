package io.gdbos.workflow.jdbc;

import io.gdbos.core.GdbosException;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.jdbc.CommitInDoubtException;
import io.gdbos.core.jdbc.DuplicateKeyException;
import io.gdbos.core.jdbc.Migration;
import io.gdbos.core.jdbc.StaleWriteException;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import io.gdbos.workflow.AppendOutcome;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.CaseAppend;
import io.gdbos.workflow.CaseQuery;
import io.gdbos.workflow.CaseStore;
import io.gdbos.workflow.Incident;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.history.CaseHistory;
import io.gdbos.workflow.task.Task;
import io.gdbos.workflow.task.TaskPage;
import io.gdbos.workflow.task.TaskQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps everything in the tables {@code wf_…} of a {@link Store}. A stretch is one unit of work with its events, head,
 * tasks, incidents and effects; stretches that are stored together share commits. Thread-safe.
 */
public final class JdbcCaseStore implements CaseStore {
    private final Store store;
    private final DefinitionTable definitions;
    private final CaseTable cases;
    private final EventTable events;
    private final TaskTable tasks;
    private final IncidentTable incidents;

    private JdbcCaseStore(Store store) {
        this.store = store;
        this.definitions = new DefinitionTable(store);
        this.cases = new CaseTable(store, definitions);
        this.events = new EventTable(store);
        this.tasks = new TaskTable(store);
        this.incidents = new IncidentTable(store);
    }

    /**
     * The tables, for hosts that make them with those of other modules.
     *
     * @return the migration
     */
    public static Migration migration() {
        return Migration.of("workflow", 1, JdbcCaseStore.class);
    }

    /**
     * Makes the tables where they are not there yet, and the store on them.
     *
     * @param store the database; it stays the caller's to close
     * @return the case store
     * @throws GdbosException when the tables cannot be made
     */
    public static JdbcCaseStore on(Store store) {
        store.migrate(migration());
        return new JdbcCaseStore(store);
    }

    /**
     * The store on tables that are there already, such as inside a host's transaction.
     *
     * @param store the database
     * @return the case store
     */
    public static JdbcCaseStore onExistingTables(Store store) {
        return new JdbcCaseStore(store);
    }

    @Override
    public ProcessDefinition keep(ProcessDefinition definition) {
        return definitions.keep(definition);
    }

    @Override
    public Optional<ProcessDefinition> definition(String id, int version) {
        return definitions.find(id, version);
    }

    @Override
    public Optional<ProcessDefinition> newestDefinition(String id) {
        return definitions.newest(id);
    }

    @Override
    public Map<String, Case> cases(Collection<String> ids) {
        return cases.find(ids);
    }

    @Override
    public void visitCases(CaseQuery query, Consumer<Case> visitor) {
        cases.visit(query, visitor);
    }

    @Override
    public List<AppendOutcome> append(List<CaseAppend> stretches) {
        List<UnitOfWork> units = new ArrayList<>(stretches.size());
        for (CaseAppend stretch : stretches) {
            units.add(unitOf(stretch));
        }
        try {
            store.commitAll(units);
        } catch (GdbosException e) {
            // Every unit is asked for its own failure below; the first of them says nothing about the others.
            if (units.stream().allMatch(unit -> unit.failure().isEmpty())) {
                throw e;
            }
        }
        List<AppendOutcome> outcomes = new ArrayList<>(stretches.size());
        for (int i = 0; i < units.size(); i++) {
            Optional<GdbosException> failure = units.get(i).failure();
            outcomes.add(
                    failure.isEmpty() ? new AppendOutcome.Committed() : outcomeOf(stretches.get(i), failure.get()));
        }
        return outcomes;
    }

    private UnitOfWork unitOf(CaseAppend stretch) {
        UnitOfWork unit = store.newUnit();
        cases.write(unit, stretch);
        stretch.events().forEach(event -> events.write(unit, event));
        stretch.tasks().forEach(task -> tasks.write(unit, task));
        stretch.incidents().forEach(incident -> incidents.write(unit, incident));
        stretch.effects().forEach(effect -> {
            if (!(effect instanceof SqlEffect sql)) {
                throw new GdbosException("A database keeps effects of kind SqlEffect only; came "
                        + effect.getClass().getName() + ".");
            }
            unit.add(sql.sql(), sql.values().toArray());
        });
        return unit;
    }

    /** Whether the case itself was changed by another is found by looking; what else failed is the effects' fault. */
    private AppendOutcome outcomeOf(CaseAppend stretch, GdbosException failure) {
        boolean isStale = failure instanceof StaleWriteException || failure instanceof DuplicateKeyException;
        if (!isStale && !(failure instanceof CommitInDoubtException)) {
            throw failure;
        }
        Case now = cases.find(List.of(stretch.head().id())).get(stretch.head().id());
        if (now != null && now.lastHash().equals(stretch.head().lastHash())) {
            return new AppendOutcome.Committed();
        }
        if ((now == null ? 0 : now.sequence()) != stretch.expectedSequence()) {
            return new AppendOutcome.Stale();
        }
        if (!isStale) {
            throw failure;
        }
        return new AppendOutcome.Rejected(
                failure instanceof DuplicateKeyException
                        ? "An effect would store a key twice."
                        : "An effect met other rows than it expected.");
    }

    @Override
    public Map<String, Task> tasks(Collection<String> ids) {
        return tasks.find(ids);
    }

    @Override
    public TaskPage inbox(Actor actor, TaskQuery query) {
        return tasks.inbox(actor, query);
    }

    @Override
    public List<Incident> openIncidents(int limit) {
        return incidents.open(limit);
    }

    @Override
    public CaseHistory history() {
        return new JdbcCaseHistory(events, cases);
    }
}
