package io.gdbos.workflow;

import io.gdbos.workflow.step.Step;
import io.gdbos.workflow.task.TaskPolicy;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a {@link WorkflowEngine} together. Confined to one thread. */
public final class WorkflowEngineBuilder {
    private @Nullable CaseStore store;
    private @Nullable CaseClock clock;
    private @Nullable SecureRandom salts;
    private TaskPolicy policy = TaskPolicy.strict();
    private final Map<String, Step> steps = new LinkedHashMap<>();

    WorkflowEngineBuilder() {}

    /**
     * Sets where everything is kept.
     *
     * @param store the store
     * @return this builder
     */
    public WorkflowEngineBuilder store(CaseStore store) {
        this.store = Objects.requireNonNull(store, "store");
        return this;
    }

    /**
     * Sets the clock of the cases.
     *
     * @param clock the clock
     * @return this builder
     */
    public WorkflowEngineBuilder clock(CaseClock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * Sets the source of the salts of events. A salted event can be erased without breaking the chain of its case and
     * without what is left telling what it said; without a source cases cannot be erased.
     *
     * @param random the source, such as an operating system's generator
     * @return this builder
     */
    public WorkflowEngineBuilder salts(SecureRandom random) {
        this.salts = Objects.requireNonNull(random, "random");
        return this;
    }

    /**
     * Sets who may do what with a task; {@link TaskPolicy#strict()} when not set.
     *
     * @param policy the policy
     * @return this builder
     */
    public WorkflowEngineBuilder taskPolicy(TaskPolicy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /**
     * Registers the body of an automatic step. One body may be registered for several steps.
     *
     * @param id the id of the step, in all definitions
     * @param step the body
     * @return this builder
     * @throws IllegalArgumentException when the step has a body already
     */
    public WorkflowEngineBuilder step(String id, Step step) {
        if (steps.putIfAbsent(NodeIds.check(id), Objects.requireNonNull(step, "step")) != null) {
            throw new IllegalArgumentException("Step \"" + id + "\" has an implementation already.");
        }
        return this;
    }

    /**
     * Makes the engine.
     *
     * @return the engine
     * @throws IllegalStateException when store or clock are not set
     */
    public WorkflowEngine build() {
        CaseStore caseStore = store;
        CaseClock caseClock = clock;
        if (caseStore == null || caseClock == null) {
            throw new IllegalStateException("An engine needs a store and a clock; call store(…) and clock(…).");
        }
        return new WorkflowEngine(caseStore, new Surroundings(caseClock, salts), policy, new Stretch(steps));
    }
}
