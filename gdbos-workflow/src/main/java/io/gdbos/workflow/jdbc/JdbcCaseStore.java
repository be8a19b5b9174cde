package io.gdbos.workflow.jdbc;

import io.gdbos.core.GdbosException;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.jdbc.CommitInDoubtException;
import io.gdbos.core.jdbc.DuplicateKeyException;
import io.gdbos.core.jdbc.Migration;
import io.gdbos.core.jdbc.StaleWriteException;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import io.gdbos.core.protect.FieldCipher;
import io.gdbos.core.protect.jdbc.EncryptedColumn;
import io.gdbos.core.protect.jdbc.FieldKeys;
import io.gdbos.workflow.AppendOutcome;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.CaseAppend;
import io.gdbos.workflow.CaseErasure;
import io.gdbos.workflow.CaseQuery;
import io.gdbos.workflow.CaseStore;
import io.gdbos.workflow.EraseOutcome;
import io.gdbos.workflow.Incident;
import io.gdbos.workflow.LegalHold;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.history.CaseHistory;
import io.gdbos.workflow.history.Erasure;
import io.gdbos.workflow.step.Effect;
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
    private final ErasureTable erasures;

    private JdbcCaseStore(Store store, FieldCipher cipher) {
        this.store = store;
        this.definitions = new DefinitionTable(store);
        this.cases = new CaseTable(store, cipher, definitions);
        this.events = new EventTable(store, cipher);
        this.tasks = new TaskTable(store, cipher);
        this.incidents = new IncidentTable(store);
        this.erasures = new ErasureTable(store, cases, events, tasks);
    }

    /**
     * The tables, for hosts that make them with those of other modules.
     *
     * @return the migration
     */
    public static Migration migration() {
        return Migration.of("workflow", 2, JdbcCaseStore.class);
    }

    /**
     * The columns that hold data of persons: the state of cases, what events tell, what tasks explain. They are
     * encrypted when a key is given.
     *
     * @return the columns, for {@link io.gdbos.core.protect.jdbc.Reencryption}
     */
    public static List<EncryptedColumn> encryptedColumns() {
        return List.of(CaseTable.DIGEST, CaseTable.STATE, EventTable.PAYLOAD, TaskTable.EXPLANATION);
    }

    /**
     * Makes the tables where they are not there yet, and the store on them. Nothing is encrypted; a database that was
     * written with a key is refused.
     *
     * @param store the database; it stays the caller's to close
     * @return the case store
     * @throws GdbosException when the tables cannot be made
     */
    public static JdbcCaseStore on(Store store) {
        return on(store, FieldCipher.none());
    }

    /**
     * Makes the tables where they are not there yet, and the store on them, with data of persons encrypted.
     *
     * @param store the database; it stays the caller's to close
     * @param cipher encrypts the columns {@link #encryptedColumns()}
     * @return the case store
     * @throws GdbosException when the tables cannot be made
     * @throws io.gdbos.core.protect.UnreadableCellException when the database was written with another key
     */
    public static JdbcCaseStore on(Store store, FieldCipher cipher) {
        store.migrate(FieldKeys.migration(), migration());
        FieldKeys.check(store, cipher);
        return new JdbcCaseStore(store, cipher);
    }

    /**
     * The store on tables that are there already, such as inside a host's transaction.
     *
     * @param store the database
     * @return the case store
     */
    public static JdbcCaseStore onExistingTables(Store store) {
        return onExistingTables(store, FieldCipher.none());
    }

    /**
     * The store on tables that are there already, with data of persons encrypted. Whether the database was written with
     * the same key is not checked; {@link FieldKeys#check} does so.
     *
     * @param store the database
     * @param cipher encrypts the columns {@link #encryptedColumns()}
     * @return the case store
     */
    public static JdbcCaseStore onExistingTables(Store store, FieldCipher cipher) {
        return new JdbcCaseStore(store, cipher);
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
        add(unit, stretch.effects());
        return unit;
    }

    static void add(UnitOfWork unit, List<Effect> effects) {
        for (Effect effect : effects) {
            if (!(effect instanceof SqlEffect sql)) {
                throw new GdbosException("A database keeps effects of kind SqlEffect only; came "
                        + effect.getClass().getName() + ".");
            }
            unit.add(sql.sql(), sql.values().toArray());
        }
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
    public List<EraseOutcome> erase(List<CaseErasure> wishes) {
        return erasures.erase(wishes);
    }

    @Override
    public Map<String, Erasure> erasures(Collection<String> caseIds) {
        return erasures.erasures(caseIds);
    }

    @Override
    public void hold(LegalHold hold) {
        erasures.hold(hold);
    }

    @Override
    public void release(String caseId) {
        erasures.release(caseId);
    }

    @Override
    public Map<String, LegalHold> holds(Collection<String> caseIds) {
        return erasures.holds(caseIds);
    }

    @Override
    public CaseHistory history() {
        return new JdbcCaseHistory(events, cases);
    }
}
