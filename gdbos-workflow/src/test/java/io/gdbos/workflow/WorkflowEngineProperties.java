package io.gdbos.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.history.ChainCheck;
import io.gdbos.workflow.json.DefinitionJson;
import io.gdbos.workflow.testkit.RandomProcess;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws that hold for a process of any shape. */
class WorkflowEngineProperties {
    private static final int CASES = 8;

    @Property(tries = 100)
    void a_structured_process_is_sound_and_stays_so_without_any_of_its_steps(@ForAll long seed) {
        ProcessDefinition definition = RandomProcess.of(seed);
        assertEquals(List.of(), definition.check().list());
        assertEquals(definition, DefinitionJson.read(DefinitionJson.write(definition)));
        for (StepDefinition step : definition.steps()) {
            ProcessDefinition shorter = definition.withoutStep(step.id());
            assertEquals(List.of(), shorter.check().list());
            assertEquals(definition.steps().size() - 1, shorter.steps().size());
            assertFalse(shorter.digest().equals(definition.digest()));
        }
    }

    @Property(tries = 60)
    void every_case_comes_to_its_end_and_its_log_replays_to_it(@ForAll long seed) {
        Season season = new Season(RandomProcess.of(seed), CASES, 3);
        CaseStore store = CaseStore.inMemory();
        season.run(store);
        WorkflowEngine engine = season.engine(store);
        List<Case> end = season.end(store);
        assertEquals(CASES, end.size());
        for (Case head : end) {
            assertEquals(CaseStatus.ENDED, head.status());
            assertEquals(List.of(), head.positions());
            assertEquals(head, engine.replay(head.id()).found().orElseThrow());
            assertInstanceOf(ChainCheck.Intact.class, engine.history().verify(head.id()));
            List<CaseEvent> events = engine.history().events(head.id());
            for (int i = 1; i < events.size(); i++) {
                assertFalse(events.get(i).at().isBefore(events.get(i - 1).at()));
                assertFalse(events.get(i).at().isBefore(events.get(i).began()));
            }
        }
    }

    @Property(tries = 30)
    void which_cases_run_together_makes_no_difference(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = CASES) int n) {
        ProcessDefinition definition = RandomProcess.of(seed);
        Season alone = new Season(definition, CASES, 1);
        Season together = new Season(definition, CASES, n);
        CaseStore one = CaseStore.inMemory();
        CaseStore other = CaseStore.inMemory();
        alone.run(one);
        together.run(other);
        assertEquals(alone.end(one), together.end(other));
    }

    @Property(tries = 25)
    void a_crash_at_any_commit_changes_nothing_in_the_end(@ForAll long seed, @ForAll CrashingStore.Point point) {
        Season season = new Season(RandomProcess.of(seed), CASES, 4);
        CaseStore undisturbed = CaseStore.inMemory();
        season.run(undisturbed);
        List<Case> expected = season.end(undisturbed);
        boolean hasCrashed = true;
        for (int commit = 1; hasCrashed; commit++) {
            CaseStore store = CaseStore.inMemory();
            try {
                season.run(new CrashingStore(store, commit, point));
                hasCrashed = false;
            } catch (GdbosException e) {
                season.run(store);
            }
            assertEquals(expected, season.end(store));
        }
        assertTrue(expected.size() == CASES);
    }
}
