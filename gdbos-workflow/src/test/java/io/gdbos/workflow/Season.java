package io.gdbos.workflow;

import io.gdbos.workflow.task.CompleteTask;
import io.gdbos.workflow.task.Task;
import io.gdbos.workflow.task.TaskPage;
import io.gdbos.workflow.task.TaskQuery;
import io.gdbos.workflow.testkit.RandomProcess;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs cases of a random process to their ends; running it again on the same store changes nothing more. */
public final class Season {
    private static final Instant MORNING = Instant.parse("2026-07-01T01:00:00Z");

    private final ProcessDefinition definition;
    private final int cases;
    private final int atOnce;

    public Season(ProcessDefinition definition, int cases, int atOnce) {
        this.definition = definition;
        this.cases = cases;
        this.atOnce = atOnce;
    }

    /** A clock that draws durations from the names alone, so that no run has a say in them. */
    private static Instant now(ClockReading reading) {
        int drawn = Math.floorMod((reading.caseId() + reading.activity() + reading.moment()).hashCode(), 7200);
        Instant from = reading.earliest().equals(Instant.EPOCH) ? MORNING : reading.earliest();
        return from.plus(Duration.ofSeconds(drawn));
    }

    public WorkflowEngine engine(CaseStore store) {
        return RandomProcess.register(
                        definition, WorkflowEngine.builder().store(store).clock(Season::now))
                .build();
    }

    public void run(CaseStore store) {
        WorkflowEngine engine = engine(store);
        if (engine.deploy(definition) instanceof DeployOutcome.Refused refused) {
            throw new AssertionError(refused.findings());
        }
        List<StartCase> starts = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            starts.add(RandomProcess.start("case-" + i, i));
        }
        for (int from = 0; from < cases; from += atOnce) {
            engine.start(starts.subList(from, Math.min(cases, from + atOnce)));
        }
        while (true) {
            TaskPage page = engine.tasks().inbox(RandomProcess.officer(), TaskQuery.first(atOnce));
            if (page.tasks().isEmpty()) {
                return;
            }
            engine.tasks().completeAll(page.tasks().stream().map(Season::done).toList());
        }
    }

    private static CompleteTask done(Task task) {
        return new CompleteTask(task.id(), Map.of(), RandomProcess.officer(), "seen");
    }

    public List<Case> end(CaseStore store) {
        List<Case> end = new ArrayList<>();
        store.visitCases(CaseQuery.all(), end::add);
        return end;
    }
}
