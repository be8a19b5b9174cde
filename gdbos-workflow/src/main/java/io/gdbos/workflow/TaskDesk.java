package io.gdbos.workflow;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.record.Value;
import io.gdbos.workflow.task.CompleteTask;
import io.gdbos.workflow.task.Task;
import io.gdbos.workflow.task.TaskAction;
import io.gdbos.workflow.task.TaskOutcome;
import io.gdbos.workflow.task.TaskPage;
import io.gdbos.workflow.task.TaskPolicy;
import io.gdbos.workflow.task.TaskQuery;
import io.gdbos.workflow.task.TaskRefusal;
import io.gdbos.workflow.task.TaskService;
import io.gdbos.workflow.task.TaskStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What people do with tasks, on the engine. Thread-safe. */
final class TaskDesk implements TaskService {
    private final CaseStore store;
    private final Processes processes;
    private final Surroundings around;
    private final Stretch stretch;
    private final TaskPolicy policy;

    TaskDesk(CaseStore store, Processes processes, Surroundings around, Stretch stretch, TaskPolicy policy) {
        this.store = store;
        this.processes = processes;
        this.around = around;
        this.stretch = stretch;
        this.policy = policy;
    }

    @Override
    public TaskPage inbox(Actor actor, TaskQuery query) {
        return store.inbox(actor, query);
    }

    @Override
    public Optional<Task> find(String taskId) {
        return Optional.ofNullable(store.tasks(List.of(taskId)).get(taskId));
    }

    @Override
    public TaskOutcome claim(String taskId, Actor actor) {
        Task task = store.tasks(List.of(taskId)).get(taskId);
        TaskOutcome refusal = refuse(taskId, task, actor, TaskAction.CLAIM);
        if (refusal != null || task == null) {
            return refusal != null ? refusal : refused(taskId, TaskRefusal.UNKNOWN_TASK, "There is no such task.");
        }
        if (task.status() == TaskStatus.CLAIMED) {
            return new TaskOutcome.Done(task);
        }
        CaseRun run = runOf(task, store.cases(List.of(task.caseId())));
        if (run == null) {
            return changed(taskId);
        }
        Task claimed = run.claim(task, actor);
        return outcome(claimed, store.append(List.of(run.toAppend())).get(0));
    }

    @Override
    public List<TaskOutcome> completeAll(List<CompleteTask> commands) {
        Map<String, Task> tasks =
                store.tasks(commands.stream().map(CompleteTask::taskId).toList());
        Map<String, Case> cases =
                store.cases(tasks.values().stream().map(Task::caseId).distinct().toList());
        Map<String, CaseRun> runs = new LinkedHashMap<>();
        Object[] answers = new Object[commands.size()];
        List<Integer> left = IntStream.range(0, answers.length).boxed().toList();
        while (!left.isEmpty()) {
            Set<String> going = new LinkedHashSet<>();
            List<Integer> later = new ArrayList<>();
            for (int place : left) {
                CompleteTask command = commands.get(place);
                Task task = tasks.get(command.taskId());
                if (task != null && !going.add(task.caseId())) {
                    later.add(place);
                    continue;
                }
                answers[place] = complete(command, task, cases, runs);
                if (answers[place] instanceof Task completed) {
                    tasks.put(completed.id(), completed);
                }
            }
            // Each case goes on between its tasks, as if they had been given one after another.
            stretch.run(going.stream().filter(runs::containsKey).map(runs::get).toList());
            left = later;
        }
        Map<String, AppendOutcome> stored = store(runs);
        List<TaskOutcome> outcomes = new ArrayList<>();
        for (Object answer : answers) {
            if (answer instanceof Task completed) {
                outcomes.add(outcome(completed, stored.getOrDefault(completed.caseId(), new AppendOutcome.Stale())));
            } else {
                outcomes.add((TaskOutcome) answer);
            }
        }
        return outcomes;
    }

    private Map<String, AppendOutcome> store(Map<String, CaseRun> runs) {
        List<AppendOutcome> outcomes =
                store.append(runs.values().stream().map(CaseRun::toAppend).toList());
        Map<String, AppendOutcome> byCase = new LinkedHashMap<>();
        for (String caseId : runs.keySet()) {
            byCase.put(caseId, outcomes.get(byCase.size()));
        }
        return byCase;
    }

    /** The task as it is completed, not yet stored; or why it is not. */
    private Object complete(
            CompleteTask command, @Nullable Task task, Map<String, Case> cases, Map<String, CaseRun> runs) {
        TaskOutcome refusal = refuse(command.taskId(), task, command.actor(), TaskAction.COMPLETE);
        if (refusal != null || task == null) {
            return refusal != null
                    ? refusal
                    : refused(command.taskId(), TaskRefusal.UNKNOWN_TASK, "There is no such task.");
        }
        CaseRun run = runs.get(task.caseId());
        if (run == null) {
            run = runOf(task, cases);
        }
        if (run == null || !run.awaits(task)) {
            return changed(task.id());
        }
        List<String> undeclared = undeclared(run, task, command.outputs().keySet());
        if (!undeclared.isEmpty()) {
            return refused(
                    task.id(), TaskRefusal.UNDECLARED_OUTPUT, "The step does not declare to write " + undeclared + ".");
        }
        runs.put(task.caseId(), run);
        Map<String, Value> outputs = command.outputs();
        return run.complete(task, command.actor(), outputs, command.comment());
    }

    private static List<String> undeclared(CaseRun run, Task task, Set<String> outputs) {
        List<String> declared = run.fold()
                .process()
                .definition()
                .step(task.activity())
                .map(StepDefinition::writes)
                .orElse(List.of());
        return outputs.stream().filter(element -> !declared.contains(element)).toList();
    }

    private @Nullable CaseRun runOf(Task task, Map<String, Case> cases) {
        Case head = cases.get(task.caseId());
        if (head == null) {
            return null;
        }
        CaseRun run = CaseRun.continued(processes.of(head.definition(), head.version()), around, head);
        return run.awaits(task) ? run : null;
    }

    private @Nullable TaskOutcome refuse(String taskId, @Nullable Task task, Actor actor, TaskAction action) {
        if (task == null) {
            return refused(taskId, TaskRefusal.UNKNOWN_TASK, "There is no such task.");
        }
        if (!policy.allows(actor, action, task)) {
            return refused(
                    taskId,
                    TaskRefusal.NOT_ENTITLED,
                    "The task is for role " + task.role() + " at " + task.agency() + " in " + task.region()
                            + "; the actor is " + actor.role() + " at " + actor.agency() + " in " + actor.region()
                            + ".");
        }
        if (task.status() == TaskStatus.COMPLETED) {
            return refused(taskId, TaskRefusal.ALREADY_COMPLETED, "The task is done already.");
        }
        if (task.holder() != null && !task.holder().equals(actor.person())) {
            return refused(taskId, TaskRefusal.CLAIMED_BY_ANOTHER, "Another person has taken the task.");
        }
        return null;
    }

    private TaskOutcome outcome(Task task, AppendOutcome outcome) {
        if (outcome instanceof AppendOutcome.Committed) {
            return new TaskOutcome.Done(task);
        } else if (outcome instanceof AppendOutcome.Rejected rejected) {
            return refused(task.id(), TaskRefusal.NOT_STORED, rejected.reason());
        }
        boolean isDone = find(task.id())
                .filter(now -> now.status() == TaskStatus.COMPLETED)
                .isPresent();
        return isDone
                ? refused(task.id(), TaskRefusal.ALREADY_COMPLETED, "Somebody else has done the task first.")
                : changed(task.id());
    }

    private static TaskOutcome changed(String taskId) {
        return refused(taskId, TaskRefusal.CASE_CHANGED, "The case was changed at the same moment; look again.");
    }

    private static TaskOutcome refused(String taskId, TaskRefusal refusal, String reason) {
        return new TaskOutcome.Refused(taskId, refusal, reason);
    }
}
