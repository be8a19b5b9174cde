package io.gdbos.workflow;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.protect.Sm3;
import io.gdbos.workflow.history.CaseHistory;
import io.gdbos.workflow.history.Erasure;
import io.gdbos.workflow.task.TaskPolicy;
import io.gdbos.workflow.task.TaskService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Runs cases on process definitions. It starts no thread: a call runs its cases as far as they can go by themselves and
 * returns when all of that is on disk. Cases given together are run together, with few calls of their steps and few
 * writes; several threads may give groups at the same time. Thread-safe.
 */
public final class WorkflowEngine {
    private static final int RESUMED_AT_ONCE = 500;

    private final CaseStore store;
    private final Processes processes;
    private final CaseStarter starter;
    private final IncidentDesk incidents;
    private final TaskDesk tasks;
    private final Surroundings around;
    private final Stretch stretch;

    WorkflowEngine(CaseStore store, Surroundings around, TaskPolicy policy, Stretch stretch) {
        this.store = store;
        this.around = around;
        this.stretch = stretch;
        this.processes = new Processes(store, stretch);
        this.starter = new CaseStarter(store, processes, around, stretch);
        this.incidents = new IncidentDesk(store, processes, around, stretch);
        this.tasks = new TaskDesk(store, processes, around, stretch, policy);
    }

    /**
     * Begins to put an engine together.
     *
     * @return a builder
     */
    public static WorkflowEngineBuilder builder() {
        return new WorkflowEngineBuilder();
    }

    /**
     * The id of the case of a business key, whether or not it was started.
     *
     * @param definition the id of the process
     * @param businessKey what the case is called outside
     * @return 32 hexadecimal digits
     */
    public static String caseId(String definition, String businessKey) {
        return Sm3.hex(definition.length() + ":" + definition + businessKey).substring(0, 32);
    }

    /**
     * Checks a definition and lets cases be started on it. Doing so again changes nothing.
     *
     * @param definition the definition
     * @return what came of it
     */
    public DeployOutcome deploy(ProcessDefinition definition) {
        return processes.deploy(Objects.requireNonNull(definition, "definition"));
    }

    /**
     * Starts cases and runs each as far as it goes by itself. The same wish twice is one case.
     *
     * @param starts what to start
     * @return what came of each, in the same order
     * @throws io.gdbos.core.GdbosException when the store fails or a step gives up the whole call; the same call may be
     *     given again
     */
    public List<StartOutcome> start(List<StartCase> starts) {
        return starter.start(List.copyOf(starts));
    }

    /**
     * Looks a case up.
     *
     * @param caseId the id
     * @return the case, empty when there is none
     */
    public Optional<Case> find(String caseId) {
        return Optional.ofNullable(store.cases(List.of(caseId)).get(caseId));
    }

    /**
     * Shows cases in the order of their ids, without keeping them in memory.
     *
     * @param query which cases
     * @param visitor is shown each
     */
    public void visit(CaseQuery query, Consumer<Case> visitor) {
        store.visitCases(query, visitor);
    }

    /**
     * What people do with tasks.
     *
     * @return the service
     */
    public TaskService tasks() {
        return tasks;
    }

    /**
     * The event log.
     *
     * @return the log
     */
    public CaseHistory history() {
        return store.history();
    }

    /**
     * What the events of a case come to, worked out anew from the log.
     *
     * @param caseId the id of the case
     * @return the case, equal to what {@link #find} answers; or that it was erased, or is unknown
     */
    public ReplayOutcome replay(String caseId) {
        Erasure erasure = store.erasures(List.of(caseId)).get(caseId);
        if (erasure != null) {
            return new ReplayOutcome.Erased(erasure);
        }
        Optional<Case> head = find(caseId);
        if (head.isEmpty()) {
            return new ReplayOutcome.Unknown();
        }
        CompiledProcess process =
                processes.of(head.get().definition(), head.get().version());
        return new ReplayOutcome.Replayed(
                CaseFold.replay(process, store.history().events(caseId)));
    }

    /**
     * Incidents that wait for an operator, in the order of case, activity and iteration.
     *
     * @param limit how many at most
     * @return the incidents
     */
    public List<Incident> openIncidents(int limit) {
        return store.openIncidents(limit);
    }

    /**
     * Lets what has stopped a case be tried again.
     *
     * @param caseId the id of the case
     * @param activity the id of the step or choice at which it stopped
     * @param actor the operator, of the region of the case or one above it
     * @param reason why it may be tried again
     * @return what came of it
     */
    public IncidentOutcome retryIncident(String caseId, String activity, Actor actor, String reason) {
        return incidents.retry(caseId, activity, actor, reason);
    }

    /**
     * Lets cases go on that could but do not, because what ran them has gone. With every store of this SDK a stretch is
     * kept whole or not at all, so there are none after a crash; there may be after an import.
     *
     * @param limit how many cases at most
     * @return how many went on
     */
    public int resume(int limit) {
        List<Case> waiting = new ArrayList<>();
        store.visitCases(CaseQuery.in(CaseStatus.RUNNING), found -> {
            if (waiting.size() < limit) {
                waiting.add(found);
            }
        });
        for (int from = 0; from < waiting.size(); from += RESUMED_AT_ONCE) {
            List<CaseRun> runs = waiting.subList(from, Math.min(waiting.size(), from + RESUMED_AT_ONCE)).stream()
                    .map(head -> CaseRun.continued(processes.of(head.definition(), head.version()), around, head))
                    .toList();
            stretch.run(runs);
            store.append(runs.stream().map(CaseRun::toAppend).toList());
        }
        return waiting.size();
    }
}
