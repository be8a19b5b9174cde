package io.gdbos.examples.enrolment;

import io.gdbos.core.GdbosException;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.calendar.WorkingDayCalendar;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.protect.Pseudonymizer;
import io.gdbos.core.protect.Sm3;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.intake.ApplicationForm;
import io.gdbos.examples.enrolment.intake.FormReader;
import io.gdbos.examples.enrolment.intake.IntakeDesk;
import io.gdbos.examples.enrolment.jdbc.SeasonStore;
import io.gdbos.examples.enrolment.official.Official;
import io.gdbos.examples.enrolment.official.Ruling;
import io.gdbos.examples.enrolment.process.EnrolmentRedesign;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.examples.enrolment.process.PaperProcess;
import io.gdbos.examples.enrolment.rules.SeasonPlan;
import io.gdbos.examples.enrolment.season.SeasonClock;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.CaseQuery;
import io.gdbos.workflow.CaseStatus;
import io.gdbos.workflow.DeployOutcome;
import io.gdbos.workflow.Position;
import io.gdbos.workflow.StartCase;
import io.gdbos.workflow.StartOutcome;
import io.gdbos.workflow.WorkflowEngine;
import io.gdbos.workflow.WorkflowEngineBuilder;
import io.gdbos.workflow.jdbc.JdbcCaseStore;
import io.gdbos.workflow.reengineer.Redesign;
import io.gdbos.workflow.step.IdempotencyKey;
import io.gdbos.workflow.task.CompleteTask;
import io.gdbos.workflow.task.TaskOutcome;
import io.gdbos.workflow.task.TaskRefusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stages of a season on one platform. Each stage can be repeated: what is already on disk stays as it is. Confined
 * to one thread, which hands groups to workers.
 */
final class Season {
    private static final int INTAKE_GROUP = 1_000;
    private static final int CASE_GROUP = 400;
    private static final int TASK_GROUP = 200;
    private static final String FILE = "file-application";
    private static final String CONFLICT = "resolve-conflict";
    private static final String REVIEW = "review";

    private final SeasonSource source;
    private final SeasonStore seasonStore;
    private final WorkflowEngine engine;
    private final SeasonClock clock;
    private final IntakeDesk desk;
    private final FormReader reader;
    private final Redesign redesign;

    /** Applications by the token of the child, each list in the order of the numbers. */
    private final Map<String, List<ApplicationForm>> byChild = new LinkedHashMap<>();

    Season(Store store, Platform platform, SeasonSource source, SeasonPlan plan, SeasonKeys keys) {
        this.source = source;
        this.seasonStore = SeasonStore.open(store, keys.cipher());
        this.clock = new SeasonClock(
                source.identity().seed(),
                WorkingDayCalendar.mainlandChina(),
                plan.closes(),
                plan.zone(),
                "accept",
                Map.of(CONFLICT, 2, REVIEW, 3));
        WorkflowEngineBuilder builder = WorkflowEngine.builder()
                .store(JdbcCaseStore.on(store, keys.cipher()))
                .clock(clock)
                .salts(keys.random());
        SeasonSteps.of(platform, plan, source.rules(), source.zones(), seasonStore, keys)
                .forEach(builder::step);
        this.engine = builder.build();
        this.desk = new IntakeDesk(
                platform.guard(),
                Pseudonymizer.of(keyOf(source)),
                PaperProcess.SERVICE_ITEM,
                PaperProcess.PURPOSE,
                plan.opens());
        this.reader = new FormReader(platform.elements(), plan.opens());
        this.redesign = EnrolmentRedesign.derive(
                platform.finder(), Bureaus.CITY, plan.opens(), PaperProcess.PURPOSE, Bureaus.machine(Bureaus.CITY));
    }

    Redesign redesign() {
        return redesign;
    }

    WorkflowEngine engine() {
        return engine;
    }

    SeasonStore store() {
        return seasonStore;
    }

    /** Deploys the process that runs. */
    void deploy() {
        if (engine.deploy(redesign.toBe()) instanceof DeployOutcome.Refused refused) {
            throw new GdbosException("The derived process is not sound: "
                    + refused.findings().list().get(0).text().english());
        }
    }

    /** Registers every application, and brings those for one child together. */
    void intake(Workers workers) {
        List<ApplicationForm> forms = source.applications();
        workers.run(
                "intake",
                forms,
                INTAKE_GROUP,
                group -> seasonStore.register(group.stream().map(desk::register).toList()));
        for (ApplicationForm form : forms) {
            byChild.computeIfAbsent(desk.childToken(form), token -> new ArrayList<>())
                    .add(form);
        }
    }

    /** Starts a case for each child and runs it to its decision or to an official. */
    void decide(Workers workers) {
        // Groups of neighbouring case ids touch few pages of every index, which are then written once.
        List<Map.Entry<String, List<ApplicationForm>>> children = new ArrayList<>(byChild.entrySet());
        children.sort(Comparator.comparing(child -> WorkflowEngine.caseId(PaperProcess.ID, child.getKey())));
        workers.run("verification", children, CASE_GROUP, this::decideGroup);
        engine.resume(Integer.MAX_VALUE);
    }

    private void decideGroup(List<Map.Entry<String, List<ApplicationForm>>> children) {
        List<StartCase> starts = new ArrayList<>(children.size());
        for (Map.Entry<String, List<ApplicationForm>> child : children) {
            ApplicationForm first = child.getValue().get(0);
            clock.filed(child.getKey(), first.filedAt());
            DataRecord data = reader.read(first, child.getValue().size());
            starts.add(new StartCase(PaperProcess.ID, child.getKey(), data, Bureaus.applicant(first.region())));
        }
        List<CompleteTask> filings = new ArrayList<>(starts.size());
        List<StartOutcome> outcomes = engine.start(starts);
        for (int i = 0; i < outcomes.size(); i++) {
            StartOutcome outcome = outcomes.get(i);
            ApplicationForm first = children.get(i).getValue().get(0);
            filing(outcome, first).ifPresent(filings::add);
        }
        complete(filings);
    }

    private static Optional<CompleteTask> filing(StartOutcome outcome, ApplicationForm form) {
        Case started;
        if (outcome instanceof StartOutcome.Started fresh) {
            started = fresh.now();
        } else if (outcome instanceof StartOutcome.AlreadyStarted earlier) {
            started = earlier.now();
        } else if (outcome instanceof StartOutcome.Refused refused) {
            throw new GdbosException("Application " + form.number() + " cannot be started: "
                    + refused.finding().text().english());
        } else {
            throw new GdbosException("Application " + form.number() + " was started before with another content.");
        }
        boolean waits = started.positions().stream()
                .anyMatch(position -> position.node().equals(FILE) && position.stand() == Position.Stand.TASK);
        return waits
                ? Optional.of(new CompleteTask(
                        taskId(started.id(), FILE),
                        Map.of(Form.FILED_AT, Value.timestamp(form.filedAt())),
                        Bureaus.applicant(form.region()),
                        ""))
                : Optional.empty();
    }

    /** Lets the officials do what the machine left open, until nothing is left. */
    void review(Workers workers) {
        Optional<Official> official = source.official();
        if (official.isEmpty()) {
            return;
        }
        for (String activity : List.of(CONFLICT, REVIEW)) {
            List<Case> waiting = new ArrayList<>();
            engine.visit(CaseQuery.in(CaseStatus.WAITING), found -> {
                if (found.positions().stream()
                        .anyMatch(position -> position.node().equals(activity))) {
                    waiting.add(found);
                }
            });
            workers.run(activity, waiting, TASK_GROUP, group -> {
                List<CompleteTask> commands = new ArrayList<>();
                for (Case open : group) {
                    commands.add(activity.equals(CONFLICT) ? settle(open, official.get()) : rule(open, official.get()));
                }
                complete(commands);
            });
        }
    }

    private CompleteTask settle(Case open, Official official) {
        List<ApplicationForm> applications = byChild.getOrDefault(open.businessKey(), List.of());
        ApplicationForm chosen = official.settle(applications);
        Map<String, Value> outputs =
                new LinkedHashMap<>(reader.read(chosen, applications.size()).values());
        outputs.remove(Fact.APPLICATION_COUNT);
        return new CompleteTask(
                taskId(open.id(), CONFLICT), outputs, Bureaus.officer("education", open.region()), "一孩多报，择一办理");
    }

    private static CompleteTask rule(Case open, Official official) {
        RegionCode region = open.region();
        Ruling ruling = official.review(open.data().text(Form.NUMBER).orElse(""), region);
        Map<String, Value> outputs = new LinkedHashMap<>();
        outputs.put(Fact.REVIEW, Value.code(ruling.isApproved() ? "approve" : "place"));
        if (ruling.isApproved()) {
            outputs.put(Fact.BATCH, Value.decimal(ruling.batch()));
            outputs.put(Fact.ORDER_KEY, Value.text(ruling.orderKey()));
        }
        Actor officer = Bureaus.officer(Bureaus.agency(region), region);
        return new CompleteTask(taskId(open.id(), REVIEW), outputs, officer, ruling.comment());
    }

    private void complete(List<CompleteTask> commands) {
        if (commands.isEmpty()) {
            return;
        }
        for (TaskOutcome outcome : engine.tasks().completeAll(commands)) {
            if (outcome instanceof TaskOutcome.Refused refused && refused.refusal() != TaskRefusal.ALREADY_COMPLETED) {
                throw new GdbosException("Task " + refused.taskId() + " was refused: " + refused.reason());
            }
        }
    }

    /** A key by the content of the season, so that a rerun gives the same tokens; a platform hands in a secret one. */
    private static byte[] keyOf(SeasonSource source) {
        return Sm3.digest(
                ("enrolment " + source.identity().source() + " " + source.identity()).getBytes(StandardCharsets.UTF_8));
    }

    private static String taskId(String caseId, String activity) {
        return new IdempotencyKey(caseId, activity, 1).toString();
    }
}
