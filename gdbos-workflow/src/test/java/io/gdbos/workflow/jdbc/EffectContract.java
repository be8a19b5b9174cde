package io.gdbos.workflow.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.GdbosException;
import io.gdbos.core.jdbc.Migration;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.StoreStatistics;
import io.gdbos.workflow.CaseClock;
import io.gdbos.workflow.CaseStore;
import io.gdbos.workflow.CrashingStore;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.Season;
import io.gdbos.workflow.StartCase;
import io.gdbos.workflow.StartOutcome;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.WorkflowEngine;
import io.gdbos.workflow.step.StepResult;
import io.gdbos.workflow.testkit.RandomProcess;
import io.gdbos.workflow.testkit.SampleProcess;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a database adds to the engine: writes of steps that happen once, few commits, and an end that no crash bends. */
abstract class EffectContract {
    private static final ProcessDefinition NOTICE = ProcessDefinition.builder("notice", 1)
            .inputs("applicant-name", "citizen-number", "application-region")
            .step(StepDefinition.automatic("issue", BilingualText.of("Issue", "发放"))
                    .performer("system", "education-{region}")
                    .reads("applicant-name")
                    .build())
            .build();

    private Store store;

    abstract Store newStore();

    @BeforeEach
    void makeTable() {
        store = newStore();
        store.migrate(Migration.inline(
                "test", "create table if not exists issued (name varchar(40) primary key, case_id varchar(32));"));
    }

    private WorkflowEngine engine(CaseStore on) {
        WorkflowEngine engine = WorkflowEngine.builder()
                .store(on)
                .clock(CaseClock.of(() -> Instant.parse("2026-07-01T01:00:00Z")))
                .step("issue", call -> StepResult.completed()
                        .withEffect(SqlEffect.of(
                                "insert into issued (name, case_id) values (?, ?)",
                                call.inputs().text("applicant-name").orElse(""),
                                call.key().caseId())))
                .build();
        engine.deploy(NOTICE);
        return engine;
    }

    private static StartCase wish(String key, String name) {
        StartCase sample = SampleProcess.start(key, name);
        return new StartCase(NOTICE.id(), key, sample.data(), sample.actor());
    }

    private List<String> issued() {
        return store.list("select name from issued order by name", row -> row.text(1));
    }

    @Test
    void what_a_step_writes_is_there_once_however_often_it_is_asked_for() {
        CaseStore cases = JdbcCaseStore.on(store);
        List<StartCase> wishes = List.of(wish("k1", "a"), wish("k2", "b"), wish("k3", "c"));
        for (CrashingStore.Point point : CrashingStore.Point.values()) {
            try {
                engine(new CrashingStore(cases, 1, point)).start(wishes);
            } catch (GdbosException e) {
                assertEquals("The process has died.", e.getMessage());
            }
        }
        engine(cases).start(wishes);
        assertEquals(List.of("a", "b", "c"), issued());
    }

    @Test
    void a_write_that_contradicts_another_keeps_its_case_out_and_no_other() {
        WorkflowEngine engine = engine(JdbcCaseStore.on(store));
        List<StartOutcome> outcomes = engine.start(List.of(wish("k1", "a"), wish("k2", "a"), wish("k3", "b")));
        assertInstanceOf(StartOutcome.Started.class, outcomes.get(0));
        StartOutcome.Refused refused = assertInstanceOf(StartOutcome.Refused.class, outcomes.get(1));
        assertEquals("GDB-WFL-033", refused.finding().code());
        assertInstanceOf(StartOutcome.Started.class, outcomes.get(2));
        assertTrue(engine.find(refused.caseId()).isEmpty());
        assertEquals(List.of("a", "b"), issued());
    }

    @Test
    void a_group_of_cases_costs_few_statements_and_one_commit() {
        WorkflowEngine engine = engine(JdbcCaseStore.on(store));
        engine.start(List.of(wish("first", "first")));
        List<StartCase> wishes = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            wishes.add(wish("k" + i, "n" + i));
        }
        StoreStatistics before = store.statistics();
        engine.start(wishes);
        StoreStatistics after = store.statistics();
        assertEquals(1, after.commits() - before.commits());
        assertEquals(1, after.reads() - before.reads());
        assertEquals(3, after.statements() - before.statements());
    }

    @Test
    void a_crash_at_any_commit_changes_nothing_in_the_end() {
        Season season = new Season(RandomProcess.of(7), 6, 3);
        CaseStore undisturbed = CaseStore.inMemory();
        season.run(undisturbed);
        boolean hasCrashed = true;
        for (int commit = 1; hasCrashed; commit++) {
            Store database = newStore();
            CaseStore cases = JdbcCaseStore.on(database);
            try {
                season.run(new CrashingStore(cases, commit, CrashingStore.Point.values()[commit % 3]));
                hasCrashed = false;
            } catch (GdbosException e) {
                season.run(cases);
            }
            assertEquals(season.end(undisturbed), season.end(cases));
            season.end(cases)
                    .forEach(head -> assertEquals(
                            head, season.engine(cases).replay(head.id()).found().orElseThrow()));
        }
    }
}
