package io.gdbos.workflow;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.workflow.Position.Stand;
import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.history.EventType;
import io.gdbos.workflow.history.Notes;
import io.gdbos.workflow.history.PayloadText;
import io.gdbos.workflow.step.Effect;
import io.gdbos.workflow.step.IdempotencyKey;
import io.gdbos.workflow.step.StepCall;
import io.gdbos.workflow.step.StepResult;
import io.gdbos.workflow.task.Task;
import io.gdbos.workflow.task.TaskStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One case during one stretch, from where it stood to where it waits next. What has been done but lies later in the
 * case's own time is held back, so that events come into the log in the order of their time. Confined to one thread.
 */
final class CaseRun {
    private static final int MOST_WORKS = 1_000;

    private final CaseFold fold;
    private final Surroundings around;
    private final int expectedSequence;
    private final List<CaseEvent> events = new ArrayList<>();
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<String, Incident> incidents = new LinkedHashMap<>();
    private final List<Effect> effects = new ArrayList<>();
    private final Set<String> inHand = new HashSet<>();
    private final List<Work> again = new ArrayList<>();
    private final PriorityQueue<Later> later = new PriorityQueue<>();
    private int works;

    private CaseRun(CaseFold fold, Surroundings around, int expectedSequence) {
        this.fold = fold;
        this.around = around;
        this.expectedSequence = expectedSequence;
    }

    static CaseRun started(CompiledProcess process, Surroundings around, CaseEvent first) {
        CaseEvent chained = first.chainedTo(CaseEvent.NO_HASH);
        CaseRun run = new CaseRun(new CaseFold(process, chained), around, 0);
        run.events.add(chained);
        return run;
    }

    static CaseRun continued(CompiledProcess process, Surroundings around, Case before) {
        return new CaseRun(new CaseFold(process, before), around, before.sequence());
    }

    CaseFold fold() {
        return fold;
    }

    /** An automatic step that this case is ready for. */
    record Work(CaseRun run, StepDefinition step, Position position, Instant began, int attempt) {
        StepCall call() {
            CaseFold fold = run.fold;
            Map<String, Value> inputs = new LinkedHashMap<>();
            for (String element : step.reads()) {
                inputs.put(element, fold.data().getOrDefault(element, Value.Absent.MISSING));
            }
            return new StepCall(
                    new IdempotencyKey(fold.id(), step.id(), position.iteration()),
                    fold.businessKey(),
                    fold.process().definition().serviceItem(),
                    fold.region(),
                    DataRecord.of(fold.process().readSchema(step), inputs),
                    began,
                    attempt);
        }
    }

    /** Ordered by what the case itself holds, so that no other case of the stretch has a say in it. */
    private record Later(Instant at, int rank, int iteration, Runnable action) implements Comparable<Later> {
        private static final Comparator<Later> ORDER =
                Comparator.comparing(Later::at).thenComparing(Later::rank).thenComparing(Later::iteration);

        @Override
        public int compareTo(Later other) {
            return ORDER.compare(this, other);
        }
    }

    /** Goes on as far as the case can by itself. */
    List<Work> settle() {
        while (true) {
            List<Work> ready = new ArrayList<>(again);
            again.clear();
            boolean hasChosen = false;
            for (Position position : List.copyOf(fold.positions())) {
                if (position.stand() == Stand.READY && inHand.add(position.node() + "." + position.iteration())) {
                    hasChosen |= begin(position, ready);
                }
            }
            if (hasChosen) {
                again.addAll(ready);
            } else if (!ready.isEmpty()) {
                return ready;
            } else if (later.isEmpty()) {
                end();
                return List.of();
            } else {
                later.remove().action().run();
            }
        }
    }

    /** Takes a position in hand; true when it was a choice, behind which more may be ready. */
    private boolean begin(Position position, List<Work> ready) {
        Node node = fold.process().graph().node(position.node());
        if (node instanceof Node.Exclusive choice) {
            choose(choice, position);
            return true;
        }
        StepDefinition step = ((Node.Activity) node).step();
        Instant began = read(position, Moment.BEGIN, position.since());
        if (step.kind() != StepKind.AUTOMATIC) {
            hold(position, began, () -> createTask(step, position, began));
        } else if (++works > MOST_WORKS) {
            fail(position, began, began, "More than " + MOST_WORKS + " steps without a rest; the process goes round.");
        } else {
            ready.add(new Work(this, step, position, began, 1));
        }
        return false;
    }

    private void choose(Node.Exclusive choice, Position position) {
        Flow taken = fold.process().choose(choice, fold.data());
        inHand.remove(position.node() + "." + position.iteration());
        if (taken == null) {
            record(
                    EventType.INCIDENT_RAISED,
                    position,
                    position.since(),
                    fold.changedAt(),
                    null,
                    Map.of(),
                    Map.of(Notes.REASON, "A guard is unknown since a value is missing."));
            raise(position, "A guard is unknown since a value is missing.");
        } else {
            record(
                    EventType.CHOICE_TAKEN,
                    position,
                    position.since(),
                    fold.changedAt(),
                    null,
                    Map.of(),
                    Map.of(Notes.TAKEN, taken.to()));
        }
    }

    /** Takes the result of a step; what it changes is applied when its time has come. */
    void finish(Work work, StepResult result) {
        Instant at = read(work.position(), Moment.COMPLETE, work.began());
        if (result instanceof StepResult.Completed completed) {
            List<String> undeclared = completed.outputs().keySet().stream()
                    .filter(element -> !work.step().writes().contains(element))
                    .toList();
            if (undeclared.isEmpty()) {
                hold(work.position(), at, () -> complete(work, at, completed));
            } else {
                fail(work.position(), work.began(), at, "The step wrote what it does not declare: " + undeclared + ".");
            }
        } else if (result instanceof StepResult.Failed failed) {
            if (failed.isRetryable() && work.attempt() < work.step().retry().attempts()) {
                again.add(new Work(this, work.step(), work.position(), work.began(), work.attempt() + 1));
            } else {
                fail(work.position(), work.began(), at, failed.reason());
            }
        }
    }

    private void complete(Work work, Instant at, StepResult.Completed completed) {
        release(work.position());
        effects.addAll(completed.effects());
        Map<String, String> notes = completed.note().isEmpty() ? Map.of() : Map.of(Notes.EXPLANATION, completed.note());
        record(EventType.STEP_COMPLETED, work.position(), work.began(), at, null, completed.outputs(), notes);
    }

    private void fail(Position position, Instant began, Instant at, String reason) {
        hold(position, at, () -> {
            release(position);
            record(EventType.INCIDENT_RAISED, position, began, at, null, Map.of(), Map.of(Notes.REASON, reason));
            raise(position, reason);
        });
    }

    private void raise(Position position, String reason) {
        incidents.put(
                position.node() + "." + position.iteration(),
                new Incident(fold.id(), position.node(), position.iteration(), reason, fold.changedAt(), true));
    }

    private void createTask(StepDefinition step, Position position, Instant began) {
        release(position);
        record(EventType.TASK_CREATED, position, position.since(), began, null, Map.of(), Map.of());
        StringBuilder explanation = new StringBuilder();
        PayloadText.texts(explanation, fold.explanations());
        Task task = new Task(
                fold.id() + "." + position.node() + "." + position.iteration(),
                fold.id(),
                fold.businessKey(),
                fold.process().definition().id(),
                step.id(),
                position.iteration(),
                step.name(),
                step.kind() == StepKind.APPLICANT,
                step.performer().role(),
                step.performer().agencyIn(fold.region()),
                fold.region(),
                explanation.toString(),
                TaskStatus.OPEN,
                null,
                fold.changedAt(),
                null);
        tasks.put(task.id(), task);
    }

    Task claim(Task task, Actor actor) {
        Position position = positionOf(task);
        Instant at = read(position, Moment.CLAIM, task.createdAt());
        record(EventType.TASK_CLAIMED, position, task.createdAt(), at, actor, Map.of(), Map.of());
        Task claimed = task.claimedBy(actor.person());
        tasks.put(task.id(), claimed);
        return claimed;
    }

    Task complete(Task task, Actor actor, Map<String, Value> outputs, String comment) {
        Position position = positionOf(task);
        Instant at = read(position, Moment.COMPLETE, task.createdAt());
        Map<String, String> notes = comment.isEmpty() ? Map.of() : Map.of(Notes.EXPLANATION, comment);
        record(EventType.TASK_COMPLETED, position, task.createdAt(), at, actor, outputs, notes);
        Task completed = task.completedBy(actor.person(), fold.changedAt());
        tasks.put(task.id(), completed);
        return completed;
    }

    void retry(Position position, Actor actor, String reason) {
        Instant at = read(position, Moment.BEGIN, fold.changedAt());
        record(
                EventType.INCIDENT_RETRIED,
                position,
                position.since(),
                at,
                actor,
                Map.of(),
                Map.of(Notes.REASON, reason));
        incidents.put(
                position.node() + "." + position.iteration(),
                new Incident(fold.id(), position.node(), position.iteration(), reason, fold.changedAt(), false));
    }

    boolean awaits(Task task) {
        return fold.positions().stream().anyMatch(position -> isAt(position, task));
    }

    private Position positionOf(Task task) {
        return fold.positions().stream()
                .filter(position -> isAt(position, task))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Case " + fold.id() + " does not wait for " + task + "."));
    }

    private static boolean isAt(Position position, Task task) {
        return position.stand() == Stand.TASK
                && position.node().equals(task.activity())
                && position.iteration() == task.iteration();
    }

    private void end() {
        String end = fold.endToReport();
        if (end != null) {
            Position at = new Position(end, end, 0, Stand.READY, fold.changedAt());
            record(EventType.CASE_ENDED, at, fold.changedAt(), fold.changedAt(), null, Map.of(), Map.of());
        }
    }

    private void hold(Position position, Instant at, Runnable action) {
        later.add(new Later(at, fold.process().graph().rank(position.node()), position.iteration(), action));
    }

    private void release(Position position) {
        inHand.remove(position.node() + "." + position.iteration());
    }

    private Instant read(Position position, Moment moment, Instant earliest) {
        Instant now = around.clock()
                .now(new ClockReading(
                        fold.id(), fold.businessKey(), position.node(), position.iteration(), moment, earliest))
                .truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(earliest) ? earliest : now;
    }

    private void record(
            EventType type,
            Position position,
            Instant began,
            Instant at,
            @Nullable Actor actor,
            Map<String, Value> values,
            Map<String, String> notes) {
        Instant time = at.isBefore(fold.changedAt()) ? fold.changedAt() : at;
        CaseEvent event = new CaseEvent(
                        fold.id(),
                        fold.sequence() + 1,
                        type,
                        position.node(),
                        position.iteration(),
                        began,
                        time,
                        actor,
                        values,
                        notes,
                        around.salt())
                .chainedTo(fold.lastHash());
        fold.apply(event);
        events.add(event);
    }

    CaseAppend toAppend() {
        return new CaseAppend(
                fold.toCase(),
                expectedSequence,
                events,
                List.copyOf(tasks.values()),
                List.copyOf(incidents.values()),
                effects);
    }
}
