package io.gdbos.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.history.ChainCheck;
import io.gdbos.workflow.history.EventType;
import io.gdbos.workflow.history.HistoryQuery;
import io.gdbos.workflow.step.Step;
import io.gdbos.workflow.step.StepCall;
import io.gdbos.workflow.step.StepResult;
import io.gdbos.workflow.task.CompleteTask;
import io.gdbos.workflow.task.Task;
import io.gdbos.workflow.task.TaskOutcome;
import io.gdbos.workflow.task.TaskPage;
import io.gdbos.workflow.task.TaskQuery;
import io.gdbos.workflow.task.TaskRefusal;
import io.gdbos.workflow.task.TaskStatus;
import io.gdbos.workflow.testkit.SampleProcess;
import io.gdbos.workflow.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store lets the engine do. */
public abstract class WorkflowEngineContract {
    private static final Instant MORNING = Instant.parse("2026-07-01T01:00:00Z");

    private final SettableClock clock = SettableClock.at(MORNING);
    private CaseStore store = CaseStore.inMemory();
    private WorkflowEngine engine = engine(store);

    /** An empty store. */
    protected abstract CaseStore newStore();

    private WorkflowEngine engine(CaseStore on) {
        return SampleProcess.register(WorkflowEngine.builder().store(on).clock(CaseClock.of(clock)))
                .build();
    }

    @BeforeEach
    void deploy() {
        store = newStore();
        engine = engine(store);
        assertInstanceOf(DeployOutcome.Deployed.class, engine.deploy(SampleProcess.definition()));
    }

    private Case start(String key, String name) {
        StartOutcome outcome =
                engine.start(List.of(SampleProcess.start(key, name))).get(0);
        return assertInstanceOf(StartOutcome.Started.class, outcome).now();
    }

    private Task onlyTask() {
        TaskPage page = engine.tasks().inbox(SampleProcess.officer(), TaskQuery.first(10));
        assertEquals(1, page.tasks().size());
        return page.tasks().get(0);
    }

    private static List<String> trail(List<CaseEvent> events) {
        return events.stream()
                .map(event -> event.type() + " " + event.activity())
                .toList();
    }

    @Nested
    class Cases {
        @Test
        void a_clear_case_runs_to_its_end_without_a_person() {
            Case done = start("k1", "王小明");
            assertEquals(CaseStatus.ENDED, done.status());
            assertEquals("concluded", done.outcome());
            assertEquals("N-k1", done.data().text("notice-number").orElseThrow());
            assertEquals(
                    List.of(
                            "CASE_STARTED start",
                            "STEP_COMPLETED intake",
                            "STEP_COMPLETED household",
                            "STEP_COMPLETED home",
                            "CHOICE_TAKEN is-clear",
                            "STEP_COMPLETED notice",
                            "CASE_ENDED concluded"),
                    trail(engine.history().events(done.id())));
            assertEquals(done, engine.find(done.id()).orElseThrow());
        }

        @Test
        void a_doubtful_case_waits_for_an_official_who_sees_why() {
            Case waiting = start("k1", "?");
            assertEquals(CaseStatus.WAITING, waiting.status());
            Task task = onlyTask();
            assertEquals(waiting.id() + ".review.1", task.id());
            assertEquals("education-370705", task.agency());
            assertEquals("{\"household\":\"the register has another name\"}", task.explanation());
            clock.move(Duration.ofHours(3));
            TaskOutcome outcome = engine.tasks()
                    .complete(new CompleteTask(
                            task.id(), Map.of("decision", Value.code("approve")), SampleProcess.officer(), "seen"));
            Task done = assertInstanceOf(TaskOutcome.Done.class, outcome).task();
            assertEquals(TaskStatus.COMPLETED, done.status());
            assertEquals(MORNING.plus(Duration.ofHours(3)), done.completedAt());
            Case now = engine.find(waiting.id()).orElseThrow();
            assertEquals(CaseStatus.ENDED, now.status());
            assertEquals("approve", now.data().text("decision").orElseThrow());
            assertEquals(done, engine.tasks().find(task.id()).orElseThrow());
            assertTrue(engine.tasks()
                    .inbox(SampleProcess.officer(), TaskQuery.first(10))
                    .tasks()
                    .isEmpty());
        }

        @Test
        void replaying_the_log_gives_the_case_as_it_stands() {
            Case ended = start("k1", "王小明");
            Case waiting = start("k2", "?");
            assertEquals(ended, engine.replay(ended.id()).found().orElseThrow());
            assertEquals(waiting, engine.replay(waiting.id()).found().orElseThrow());
            assertEquals(waiting, engine.find(waiting.id()).orElseThrow());
            assertEquals(new ChainCheck.Intact(7), engine.history().verify(ended.id()));
        }

        @Test
        void an_official_who_corrects_the_region_moves_the_case_there() {
            ProcessDefinition moving = ProcessDefinition.builder("moving", 1)
                    .inputs("application-region")
                    .regionFrom("application-region")
                    .step(human("sort").writes("application-region").build())
                    .step(human("handle").build())
                    .build();
            assertInstanceOf(DeployOutcome.Deployed.class, engine.deploy(moving));
            DataRecord data = DataRecord.of(
                    RecordSchema.of("form", "application-region"), Map.of("application-region", Value.code("370705")));
            Case sorted = engine.start(List.of(new StartCase("moving", "k1", data, SampleProcess.officer())))
                                    .get(0)
                            instanceof StartOutcome.Started started
                    ? started.now()
                    : null;
            assertNotNull(sorted);
            engine.tasks()
                    .complete(new CompleteTask(
                            sorted.id() + ".sort.1",
                            Map.of("application-region", Value.code("370702")),
                            SampleProcess.officer(),
                            ""));
            Case moved = engine.find(sorted.id()).orElseThrow();
            assertEquals(RegionCode.parse("370702"), moved.region());
            assertEquals(moved, engine.replay(moved.id()).found().orElseThrow());
            Task task = engine.tasks().find(sorted.id() + ".handle.1").orElseThrow();
            assertEquals("education-370702", task.agency());
        }

        private static StepDefinitionBuilder human(String id) {
            return StepDefinition.human(id, BilingualText.of(id, id)).performer("officer", "education-{region}");
        }

        @Test
        void another_engine_on_the_same_store_goes_on_where_the_first_stopped() {
            start("k1", "?");
            WorkflowEngine other = engine(store);
            Task task = onlyTask();
            assertInstanceOf(
                    TaskOutcome.Done.class,
                    other.tasks().complete(new CompleteTask(task.id(), Map.of(), SampleProcess.officer(), "")));
            assertEquals(
                    CaseStatus.ENDED, other.find(task.caseId()).orElseThrow().status());
            DeployOutcome again = other.deploy(SampleProcess.definition());
            assertEquals(new DeployOutcome.Deployed(SampleProcess.definition().digest(), false), again);
            assertEquals(0, other.resume(10));
        }

        @Test
        void cases_and_their_logs_are_shown_in_the_order_of_their_ids() {
            List<String> started = List.of(
                    start("k1", "王小明").id(),
                    start("k2", "?").id(),
                    start("k3", "李雷").id());
            List<String> shown = new ArrayList<>();
            engine.visit(CaseQuery.all(), found -> shown.add(found.id()));
            assertEquals(started.stream().sorted().toList(), shown);
            List<String> logs = new ArrayList<>();
            engine.history()
                    .visit(
                            HistoryQuery.ofDefinition(SampleProcess.ID),
                            events -> logs.add(events.get(0).caseId() + " " + events.size()));
            assertEquals(
                    shown.stream()
                            .map(id -> id + " " + engine.history().events(id).size())
                            .toList(),
                    logs);
            List<String> waiting = new ArrayList<>();
            engine.visit(CaseQuery.in(CaseStatus.WAITING), found -> waiting.add(found.businessKey()));
            assertEquals(List.of("k2"), waiting);
            engine.visit(new CaseQuery(null, RegionCode.parse("370702"), null), found -> waiting.add("none"));
            assertEquals(List.of("k2"), waiting);
        }
    }

    @Nested
    class Starts {
        @Test
        void the_same_wish_twice_is_one_case() {
            StartCase wish = SampleProcess.start("k1", "王小明");
            List<StartOutcome> outcomes = engine.start(List.of(wish, wish));
            Case first = assertInstanceOf(StartOutcome.Started.class, outcomes.get(0))
                    .now();
            assertEquals(new StartOutcome.AlreadyStarted(first), outcomes.get(1));
            assertEquals(List.of(new StartOutcome.AlreadyStarted(first)), engine.start(List.of(wish)));
        }

        @Test
        void another_content_under_the_same_key_is_a_conflict() {
            Case first = start("k1", "王小明");
            List<StartOutcome> outcomes = engine.start(List.of(SampleProcess.start("k1", "李雷")));
            assertEquals(List.of(new StartOutcome.Conflict(first)), outcomes);
        }

        @Test
        void what_is_no_input_is_refused_and_does_not_stop_the_others() {
            StartCase good = SampleProcess.start("k1", "王小明");
            StartCase bad = new StartCase(
                    SampleProcess.ID, "k2", DataRecord.of(RecordSchema.of("f", "colour"), Map.of()), good.actor());
            StartCase unknown = new StartCase("nothing", "k3", good.data(), good.actor());
            List<StartOutcome> outcomes = engine.start(List.of(bad, good, unknown));
            assertEquals("GDB-WFL-031", codeOf(outcomes.get(0)));
            assertInstanceOf(StartOutcome.Started.class, outcomes.get(1));
            assertEquals("GDB-WFL-030", codeOf(outcomes.get(2)));
        }

        private static String codeOf(StartOutcome outcome) {
            return assertInstanceOf(StartOutcome.Refused.class, outcome)
                    .finding()
                    .code();
        }

        @Test
        void a_changed_definition_needs_a_new_version() {
            ProcessDefinition changed =
                    SampleProcess.definition().as(SampleProcess.ID, 1, BilingualText.of("Other", "其他"));
            DeployOutcome outcome = engine.deploy(changed);
            assertEquals(
                    "GDB-WFL-021",
                    assertInstanceOf(DeployOutcome.Refused.class, outcome)
                            .findings()
                            .list()
                            .get(0)
                            .code());
            assertInstanceOf(
                    DeployOutcome.Deployed.class, engine.deploy(changed.as(SampleProcess.ID, 2, changed.title())));
            assertEquals(2, start("k9", "王小明").version());
        }

        @Test
        void a_step_without_body_is_refused_at_deployment() {
            DeployOutcome outcome = WorkflowEngine.builder()
                    .store(newStore())
                    .clock(CaseClock.of(clock))
                    .build()
                    .deploy(SampleProcess.definition());
            assertEquals(
                    4,
                    assertInstanceOf(DeployOutcome.Refused.class, outcome)
                            .findings()
                            .list()
                            .size());
        }
    }

    @Nested
    class Tasks {
        private TaskRefusal refusal(TaskOutcome outcome) {
            return assertInstanceOf(TaskOutcome.Refused.class, outcome).refusal();
        }

        private CompleteTask done(Task task, Actor actor) {
            return new CompleteTask(task.id(), Map.of("decision", Value.code("approve")), actor, "");
        }

        @Test
        void only_the_region_and_agency_of_the_case_may() {
            start("k1", "?");
            Task task = onlyTask();
            Actor elsewhere = Actor.of("officer-2", "officer", "education-370702", RegionCode.parse("370702"));
            assertEquals(TaskRefusal.NOT_ENTITLED, refusal(engine.tasks().claim(task.id(), elsewhere)));
            assertEquals(TaskRefusal.NOT_ENTITLED, refusal(engine.tasks().complete(done(task, elsewhere))));
            assertTrue(
                    engine.tasks().inbox(elsewhere, TaskQuery.first(10)).tasks().isEmpty());
        }

        @Test
        void a_claimed_task_is_out_of_reach_for_others() {
            start("k1", "?");
            Task task = onlyTask();
            Actor colleague = Actor.of("officer-2", "officer", "education-370705", RegionCode.parse("370705"));
            Task claimed = assertInstanceOf(
                            TaskOutcome.Done.class, engine.tasks().claim(task.id(), SampleProcess.officer()))
                    .task();
            assertEquals("officer-1", claimed.holder());
            assertEquals(claimed, onlyTask());
            assertInstanceOf(TaskOutcome.Done.class, engine.tasks().claim(task.id(), SampleProcess.officer()));
            assertEquals(TaskRefusal.CLAIMED_BY_ANOTHER, refusal(engine.tasks().claim(task.id(), colleague)));
            assertEquals(TaskRefusal.CLAIMED_BY_ANOTHER, refusal(engine.tasks().complete(done(task, colleague))));
            assertTrue(
                    engine.tasks().inbox(colleague, TaskQuery.first(10)).tasks().isEmpty());
            assertInstanceOf(TaskOutcome.Done.class, engine.tasks().complete(done(task, SampleProcess.officer())));
        }

        @Test
        void a_task_is_done_once() {
            start("k1", "?");
            CompleteTask command = done(onlyTask(), SampleProcess.officer());
            List<TaskOutcome> outcomes = engine.tasks().completeAll(List.of(command, command));
            assertInstanceOf(TaskOutcome.Done.class, outcomes.get(0));
            assertEquals(TaskRefusal.ALREADY_COMPLETED, refusal(outcomes.get(1)));
            assertEquals(TaskRefusal.ALREADY_COMPLETED, refusal(engine.tasks().complete(command)));
        }

        @Test
        void an_output_that_is_not_declared_is_refused() {
            start("k1", "?");
            TaskOutcome outcome = engine.tasks()
                    .complete(new CompleteTask(
                            onlyTask().id(), Map.of("colour", Value.text("red")), SampleProcess.officer(), ""));
            assertEquals(TaskRefusal.UNDECLARED_OUTPUT, refusal(outcome));
            assertEquals(TaskRefusal.UNKNOWN_TASK, refusal(engine.tasks().claim("no", SampleProcess.officer())));
        }

        @Test
        void an_inbox_is_read_page_by_page() {
            for (int i = 0; i < 5; i++) {
                start("k" + i, "?");
                clock.move(Duration.ofMinutes(i == 2 ? 0 : 1));
            }
            List<String> seen = new ArrayList<>();
            TaskQuery query = TaskQuery.first(2);
            while (true) {
                TaskPage page = engine.tasks().inbox(SampleProcess.officer(), query);
                page.tasks().forEach(task -> seen.add(task.businessKey()));
                if (page.next() == null) {
                    break;
                }
                query = query.after(page.next());
            }
            assertEquals(5, seen.size());
            assertEquals(List.of("k0", "k1"), seen.subList(0, 2));
            assertEquals("k4", seen.get(4));
            TaskQuery other = new TaskQuery("other", null, null, 5);
            assertTrue(
                    engine.tasks().inbox(SampleProcess.officer(), other).tasks().isEmpty());
        }
    }

    @Nested
    class Failures {
        private final AtomicBoolean isBroken = new AtomicBoolean(true);
        private final List<StepCall> calls = new ArrayList<>();

        private WorkflowEngine broken(Step step, RetryPolicy retry) {
            WorkflowEngine made = WorkflowEngine.builder()
                    .store(store)
                    .clock(CaseClock.of(clock))
                    .step("ask", step)
                    .build();
            ProcessDefinition definition = ProcessDefinition.builder("asking", 1)
                    .inputs("applicant-name", "citizen-number", "application-region")
                    .step(StepDefinition.automatic("ask", BilingualText.of("Ask", "查询"))
                            .performer("system", "public-security")
                            .reads("citizen-number")
                            .writes("answer")
                            .retry(retry)
                            .build())
                    .build();
            assertInstanceOf(DeployOutcome.Deployed.class, made.deploy(definition));
            return made;
        }

        private StartCase wish(String key) {
            StartCase sample = SampleProcess.start(key, "王小明");
            return new StartCase("asking", key, sample.data(), sample.actor());
        }

        @Test
        void a_failing_step_is_tried_again_with_the_same_key() {
            WorkflowEngine made = broken(
                    call -> {
                        calls.add(call);
                        return call.attempt() < 3
                                ? StepResult.retryable("no answer")
                                : StepResult.completed(Map.of("answer", Value.text("yes")));
                    },
                    RetryPolicy.of(3));
            StartOutcome outcome = made.start(List.of(wish("k1"))).get(0);
            assertEquals(
                    CaseStatus.ENDED,
                    assertInstanceOf(StartOutcome.Started.class, outcome).now().status());
            assertEquals(3, calls.size());
            assertEquals(1, calls.stream().map(StepCall::key).distinct().count());
            assertEquals(
                    List.of("citizen-number"), calls.get(0).inputs().schema().elements());
        }

        @Test
        void what_fails_for_good_becomes_an_incident_that_an_operator_can_resume() {
            WorkflowEngine made = broken(
                    call -> isBroken.get() ? StepResult.retryable("no answer") : StepResult.completed(),
                    RetryPolicy.of(2));
            String id = made.start(List.of(wish("k1"))).get(0).caseId();
            assertEquals(CaseStatus.STOPPED, made.find(id).orElseThrow().status());
            assertEquals(List.of(new Incident(id, "ask", 1, "no answer", MORNING, true)), made.openIncidents(10));
            Actor stranger = Actor.of("op", "operator", "data-bureau", RegionCode.parse("110000"));
            Actor operator = Actor.of("op", "operator", "data-bureau", RegionCode.parse("370700"));
            assertInstanceOf(IncidentOutcome.Refused.class, made.retryIncident(id, "ask", stranger, "mended"));
            assertInstanceOf(IncidentOutcome.Refused.class, made.retryIncident(id, "other", operator, "mended"));
            assertInstanceOf(IncidentOutcome.Retried.class, made.retryIncident(id, "ask", operator, "not yet"));
            assertEquals(1, made.openIncidents(10).size());
            isBroken.set(false);
            Case now = assertInstanceOf(
                            IncidentOutcome.Retried.class, made.retryIncident(id, "ask", operator, "mended"))
                    .now();
            assertEquals(CaseStatus.ENDED, now.status());
            assertEquals(List.of(), made.openIncidents(10));
            assertEquals(now, made.replay(id).found().orElseThrow());
            assertEquals(now, made.find(id).orElseThrow());
        }

        @Test
        void one_case_that_breaks_a_step_does_not_stop_the_others() {
            WorkflowEngine made = broken(
                    new Step() {
                        @Override
                        public StepResult execute(StepCall call) {
                            if (call.businessKey().equals("bad")) {
                                throw new IllegalStateException("a name that must not be told");
                            }
                            return StepResult.completed();
                        }
                    },
                    RetryPolicy.once());
            List<StartOutcome> outcomes = made.start(List.of(wish("k1"), wish("bad"), wish("k2")));
            List<CaseStatus> statuses = outcomes.stream()
                    .map(outcome -> made.find(outcome.caseId()).orElseThrow().status())
                    .toList();
            assertEquals(List.of(CaseStatus.ENDED, CaseStatus.STOPPED, CaseStatus.ENDED), statuses);
            assertEquals(
                    "The step broke off with IllegalStateException.",
                    made.openIncidents(10).get(0).reason());
        }

        @Test
        void writing_what_is_not_declared_is_an_incident() {
            WorkflowEngine made =
                    broken(call -> StepResult.completed(Map.of("colour", Value.text("red"))), RetryPolicy.of(5));
            String id = made.start(List.of(wish("k1"))).get(0).caseId();
            assertEquals(CaseStatus.STOPPED, made.find(id).orElseThrow().status());
        }
    }

    @Test
    void events_come_in_the_order_of_the_cases_own_time() {
        CaseClock own = reading -> reading.moment() != Moment.COMPLETE
                ? MORNING
                : reading.earliest().plus(Duration.ofDays(reading.activity().equals("household") ? 3 : 1));
        WorkflowEngine made = SampleProcess.register(
                        WorkflowEngine.builder().store(store).clock(own))
                .build();
        String id = made.start(List.of(SampleProcess.start("k1", "王小明"))).get(0).caseId();
        List<CaseEvent> events = made.history().events(id);
        assertEquals(
                List.of("start", "intake", "home", "household", "is-clear", "notice", "concluded"),
                events.stream().map(CaseEvent::activity).toList());
        for (int i = 1; i < events.size(); i++) {
            assertTrue(!events.get(i).at().isBefore(events.get(i - 1).at()));
        }
        assertEquals(
                MORNING.plus(Duration.ofDays(5)), made.find(id).orElseThrow().endedAt());
        assertNotNull(events.get(0).actor());
        assertEquals(EventType.CASE_STARTED, events.get(0).type());
    }
}
