package io.gdbos.workflow.testkit;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.step.IdempotencyKey;
import io.gdbos.workflow.step.Step;
import io.gdbos.workflow.step.StepCall;
import io.gdbos.workflow.step.StepResult;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs the body of one step alone, as the engine would: with exactly the inputs it declares to read, and refusing
 * outputs it does not declare to write. Immutable.
 */
public final class StepRunner {
    private final ProcessDefinition definition;
    private final StepDefinition declared;
    private final Step body;
    private final InstantSource clock;
    private final RegionCode region;

    private StepRunner(
            ProcessDefinition definition, StepDefinition declared, Step body, InstantSource clock, RegionCode region) {
        this.definition = definition;
        this.declared = declared;
        this.body = body;
        this.clock = clock;
        this.region = region;
    }

    /**
     * Makes a runner, in region 370705 until another is named.
     *
     * @param definition the process that holds the step
     * @param step the id of the step
     * @param body its body
     * @param clock what tells when the step begins
     * @return the runner
     * @throws IllegalArgumentException when the process has no such step
     */
    public static StepRunner of(ProcessDefinition definition, String step, Step body, InstantSource clock) {
        StepDefinition declared = definition
                .step(step)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Process \"" + definition.id() + "\" has no step \"" + step + "\"."));
        return new StepRunner(definition, declared, body, clock, RegionCode.parse("370705"));
    }

    /**
     * This runner for cases of another region.
     *
     * @param other the region
     * @return a new runner
     */
    public StepRunner in(RegionCode other) {
        return new StepRunner(definition, declared, body, clock, other);
    }

    /**
     * Runs the step once, for the case {@code test-case}.
     *
     * @param data the data of the case; what the step does not declare to read is kept from it
     * @return what came of it
     * @throws AssertionError when the step writes what it does not declare
     */
    public StepResult run(Map<String, ? extends Value> data) {
        Map<String, Value> inputs = new LinkedHashMap<>();
        for (String element : declared.reads()) {
            Value value = data.get(element);
            inputs.put(element, value == null ? Value.Absent.MISSING : value);
        }
        StepResult result = body.execute(new StepCall(
                new IdempotencyKey("test-case", declared.id(), 1),
                "test-case",
                definition.serviceItem(),
                region,
                DataRecord.of(new RecordSchema(declared.id(), declared.reads()), inputs),
                clock.instant(),
                1));
        if (result instanceof StepResult.Completed completed) {
            for (String element : completed.outputs().keySet()) {
                if (!declared.writes().contains(element)) {
                    throw new AssertionError("Step \"" + declared.id() + "\" wrote \"" + element
                            + "\", which it does not declare; declared are " + declared.writes() + ".");
                }
            }
        }
        return result;
    }
}
