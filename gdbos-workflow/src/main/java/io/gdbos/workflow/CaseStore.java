package io.gdbos.workflow;

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

/**
 * The port behind which definitions, cases, events, tasks and incidents are kept. What a method has stored is on disk
 * when it returns. Implementations are thread-safe.
 */
public interface CaseStore {
    /**
     * Keeps a definition.
     *
     * @param definition the definition
     * @return the definition kept under this id and version: this one, or the one that was there before
     */
    ProcessDefinition keep(ProcessDefinition definition);

    /**
     * Looks a definition up.
     *
     * @param id the id of the process
     * @param version the version
     * @return the definition, empty when there is none
     */
    Optional<ProcessDefinition> definition(String id, int version);

    /**
     * The newest version of a process.
     *
     * @param id the id of the process
     * @return the definition, empty when there is none
     */
    Optional<ProcessDefinition> newestDefinition(String id);

    /**
     * Looks cases up.
     *
     * @param ids their ids
     * @return the cases that are there, by id
     */
    Map<String, Case> cases(Collection<String> ids);

    /**
     * Shows cases in the order of their ids, without keeping them in memory.
     *
     * @param query which cases
     * @param visitor is shown each
     */
    void visitCases(CaseQuery query, Consumer<Case> visitor);

    /**
     * Stores stretches of different cases, with as few commits as the store can. Each is stored together with its tasks
     * and effects or not at all.
     *
     * @param stretches what to store, of each case one
     * @return what came of each, in the same order
     * @throws io.gdbos.core.GdbosException when the store fails; what was stored then is found by looking
     */
    List<AppendOutcome> append(List<CaseAppend> stretches);

    /**
     * Looks tasks up.
     *
     * @param ids their ids
     * @return the tasks that are there, by id
     */
    Map<String, Task> tasks(Collection<String> ids);

    /**
     * The tasks that wait for an actor's role, agency and region: open, or taken by the actor.
     *
     * @param actor who looks
     * @param query which of them
     * @return a page, oldest first
     */
    TaskPage inbox(Actor actor, TaskQuery query);

    /**
     * Open incidents in the order of case, activity and iteration.
     *
     * @param limit how many at most
     * @return the incidents
     */
    List<Incident> openIncidents(int limit);

    /**
     * Erases the data of cases: values and notes of their events, data and business key, explanations of their tasks.
     * What happened when and by whom stays, and so does the chain of the events. A case that was erased before is left
     * as it is. Each case is erased together with the effects given for it or not at all.
     *
     * @param erasures which cases, under which rules
     * @return what came of each, in the same order
     * @throws io.gdbos.core.GdbosException when the store fails
     */
    List<EraseOutcome> erase(List<CaseErasure> erasures);

    /**
     * Which cases were erased.
     *
     * @param caseIds ids of cases
     * @return the erasures there are, by case id
     */
    Map<String, Erasure> erasures(Collection<String> caseIds);

    /**
     * Forbids to erase a case until it is released. A second hold replaces the first.
     *
     * @param hold the hold
     */
    void hold(LegalHold hold);

    /**
     * Lets a case be erased again.
     *
     * @param caseId the id of the case
     */
    void release(String caseId);

    /**
     * Which cases must not be erased.
     *
     * @param caseIds ids of cases
     * @return the holds there are, by case id
     */
    Map<String, LegalHold> holds(Collection<String> caseIds);

    /**
     * The event log.
     *
     * @return the log
     */
    CaseHistory history();

    /**
     * A store that keeps everything in memory, for tests and trials.
     *
     * @return a new store
     */
    static CaseStore inMemory() {
        return new MemoryCaseStore();
    }
}
