package io.gdbos.workflow.testkit;

import io.gdbos.core.BilingualText;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.ProcessDefinitionBuilder;
import io.gdbos.workflow.ProcessPath;
import io.gdbos.workflow.StartCase;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.StepKind;
import io.gdbos.workflow.WorkflowEngineBuilder;
import io.gdbos.workflow.step.StepResult;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes processes of any shape from a seed, for tests of laws: steps, tasks, choices and parallel paths, nested. The
 * same seed gives the same process. Confined to one thread.
 */
public final class RandomProcess {
    /** The id of every process made here. */
    public static final String ID = "random";

    private static final RecordSchema COINS = RecordSchema.of(ID, "coin-one", "coin-two");
    private static final RegionCode REGION = RegionCode.parse("370705");

    private final SplittableRandom random;
    private int steps;

    private RandomProcess(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * Makes a process.
     *
     * @param seed decides everything
     * @return a sound definition; its choices depend on two coins among the inputs
     */
    public static ProcessDefinition of(long seed) {
        RandomProcess maker = new RandomProcess(seed);
        ProcessDefinitionBuilder builder =
                ProcessDefinition.builder(ID, 1).inputs("coin-one", "coin-two").step(maker.step());
        int parts = 1 + maker.random.nextInt(3);
        for (int i = 0; i < parts; i++) {
            if (maker.random.nextBoolean()) {
                builder.parallel("split-" + maker.steps++, maker::fill, maker::fill);
            } else {
                String guard = maker.guard();
                builder.exclusive("choice-" + maker.steps++, choice -> choice.when(guard, maker::fill)
                        .otherwise(maker::fill));
            }
        }
        return builder.step(maker.step()).build();
    }

    private void fill(ProcessPath path) {
        path.step(step());
        int depth = random.nextInt(4);
        if (depth == 0 && steps < 40) {
            path.parallel("split-" + steps++, this::fill, this::fill, this::fill);
        } else if (depth == 1 && steps < 40) {
            String guard = guard();
            path.exclusive("choice-" + steps++, choice -> choice.when(guard, this::fill)
                    .otherwise(empty -> {}));
        }
    }

    private String guard() {
        return (random.nextBoolean() ? "coin_one" : "coin_two") + " == 'heads'";
    }

    private StepDefinition step() {
        String id = "step-" + steps++;
        BilingualText name = BilingualText.of("Step " + id, "步骤 " + id);
        return (random.nextInt(4) == 0 ? StepDefinition.human(id, name) : StepDefinition.automatic(id, name))
                .performer("officer", "education-{region}")
                .writes("result-of-" + id)
                .build();
    }

    /**
     * Registers a body for every automatic step; it writes its own name.
     *
     * @param definition a process made here
     * @param builder where to
     * @return the same builder
     */
    public static WorkflowEngineBuilder register(ProcessDefinition definition, WorkflowEngineBuilder builder) {
        for (StepDefinition step : definition.steps()) {
            if (step.kind() == StepKind.AUTOMATIC) {
                builder.step(
                        step.id(),
                        call -> StepResult.completed(Map.of(
                                step.writes().get(0), Value.text(call.key().toString()))));
            }
        }
        return builder;
    }

    /**
     * A wish to start a case.
     *
     * @param businessKey what the case is called outside
     * @param coins the two coins: bit 0 and bit 1, set for heads
     * @return the wish
     */
    public static StartCase start(String businessKey, int coins) {
        return new StartCase(
                ID,
                businessKey,
                DataRecord.of(
                        COINS,
                        Map.of(
                                "coin-one", Value.code((coins & 1) == 0 ? "tails" : "heads"),
                                "coin-two", Value.code((coins & 2) == 0 ? "tails" : "heads"))),
                officer());
    }

    /**
     * The official for whom all tasks are.
     *
     * @return the official
     */
    public static Actor officer() {
        return Actor.of("officer-1", "officer", "education-370705", REGION);
    }
}
