/**
 * Processes and the engine that runs their cases: definitions made by a builder and edited by re-engineering, cases
 * that are started once whoever asks, run in groups, and kept with every event of theirs.
 *
 * <pre>{@code
 * ProcessDefinition permit = ProcessDefinition.builder("seal-permit", 1)
 *         .inputs("citizen-number")
 *         .step(StepDefinition.automatic("check", BilingualText.of("Check", "核验"))
 *                 .performer("system", "public-security")
 *                 .reads("citizen-number")
 *                 .writes("is-proved")
 *                 .build())
 *         .exclusive("proved", choice -> choice.when("is_proved == true", path -> {})
 *                 .otherwise(path -> path.step(
 *                         StepDefinition.human("review", BilingualText.of("Review", "人工审核"))
 *                                 .performer("officer", "public-security")
 *                                 .build()))
 *                 .unknownTakesElse())
 *         .build();
 * WorkflowEngine engine = WorkflowEngine.builder()
 *         .store(CaseStore.inMemory())
 *         .clock(CaseClock.of(InstantSource.system()))
 *         .step("check", call -> StepResult.completed(Map.of("is-proved", Value.bool(true))))
 *         .build();
 * engine.deploy(permit);
 * List<StartOutcome> outcomes = engine.start(List.of(new StartCase("seal-permit", "2026-0001", form, clerk)));
 * }</pre>
 */
@NullMarked
package io.gdbos.workflow;

import org.jspecify.annotations.NullMarked;
