package io.gdbos.examples.snippets;

import io.gdbos.core.BilingualText;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import io.gdbos.workflow.CaseClock;
import io.gdbos.workflow.CaseStore;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.StartCase;
import io.gdbos.workflow.StartOutcome;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.WorkflowEngine;
import io.gdbos.workflow.step.StepResult;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

final class EngineSnippet {
    private EngineSnippet() {}

    static List<StartOutcome> run() {
        // snippet:engine
        ProcessDefinition permit = ProcessDefinition.builder("seal-permit", 1)
                .inputs("credit-code")
                .step(StepDefinition.automatic("check", BilingualText.of("Check", "核验"))
                        .performer("system", "public-security")
                        .reads("credit-code")
                        .writes("is-proved")
                        .build())
                .exclusive("proved", choice -> choice.when("is_proved == true", path -> {})
                        .otherwise(path -> path.step(StepDefinition.human("review", BilingualText.of("Review", "人工审核"))
                                .performer("officer", "public-security")
                                .build()))
                        .unknownTakesElse())
                .build();
        WorkflowEngine engine = WorkflowEngine.builder()
                .store(CaseStore.inMemory())
                .clock(CaseClock.of(InstantSource.system()))
                .step("check", call -> StepResult.completed(Map.of("is-proved", Value.bool(true))))
                .build();
        engine.deploy(permit);

        Actor clerk = Actor.of("clerk-4", "clerk", "public-security", RegionCode.parse("370700"));
        DataRecord form = DataRecord.of(
                RecordSchema.of("seal-permit", "credit-code"), Map.of("credit-code", Value.text("91370700MA3ABCDE0A")));
        List<StartOutcome> outcomes = engine.start(List.of(new StartCase("seal-permit", "2026-0001", form, clerk)));
        // end
        return outcomes;
    }
}
