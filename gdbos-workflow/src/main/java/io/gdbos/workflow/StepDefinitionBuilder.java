package io.gdbos.workflow;

import io.gdbos.core.BilingualText;
import io.gdbos.core.calendar.TimeLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link StepDefinition}. Setters that take several ids replace what was set before. Confined to one thread.
 */
public final class StepDefinitionBuilder {
    private final String id;
    private BilingualText name;
    private StepKind kind;
    private @Nullable Performer performer;
    private List<String> reads = List.of();
    private List<String> writes = List.of();
    private List<String> materials = List.of();
    private List<String> agencies = List.of();
    private @Nullable String requirement;
    private @Nullable String rule;
    private int visits;
    private Duration effort = Duration.ZERO;
    private Duration duration = Duration.ZERO;
    private @Nullable String legalBasis;
    private @Nullable TimeLimit statutoryLimit;
    private @Nullable TimeLimit committedLimit;
    private RetryPolicy retry = RetryPolicy.once();

    StepDefinitionBuilder(String id, BilingualText name, StepKind kind) {
        this.id = Objects.requireNonNull(id, "id");
        this.name = Objects.requireNonNull(name, "name");
        this.kind = kind;
    }

    StepDefinitionBuilder(StepDefinition step) {
        this(step.id(), step.name(), step.kind());
        performer = step.performer();
        reads = step.reads();
        writes = step.writes();
        materials = step.materials();
        agencies = step.agencies();
        requirement = step.requirement();
        rule = step.rule();
        visits = step.visits();
        effort = step.effort();
        duration = step.duration();
        legalBasis = step.legalBasis();
        statutoryLimit = step.statutoryLimit();
        committedLimit = step.committedLimit();
        retry = step.retry();
    }

    /**
     * Sets what the step is called.
     *
     * @param name the name
     * @return this builder
     */
    public StepDefinitionBuilder name(BilingualText name) {
        this.name = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * Sets who does the work.
     *
     * @param kind the kind
     * @return this builder
     */
    public StepDefinitionBuilder kind(StepKind kind) {
        this.kind = Objects.requireNonNull(kind, "kind");
        return this;
    }

    /**
     * Sets which role of which agency does it.
     *
     * @param role the role
     * @param agency the id of the agency, in which {@code {region}} stands for the region of the case
     * @return this builder
     */
    public StepDefinitionBuilder performer(String role, String agency) {
        this.performer = Performer.of(role, agency);
        return this;
    }

    /**
     * Sets what the step reads.
     *
     * @param elements ids of data elements
     * @return this builder
     */
    public StepDefinitionBuilder reads(String... elements) {
        this.reads = List.of(elements);
        return this;
    }

    /**
     * Sets what the step may write.
     *
     * @param elements ids of data elements
     * @return this builder
     */
    public StepDefinitionBuilder writes(String... elements) {
        this.writes = List.of(elements);
        return this;
    }

    /**
     * Sets what the applicant must hand in here.
     *
     * @param ids ids of materials
     * @return this builder
     */
    public StepDefinitionBuilder materials(String... ids) {
        this.materials = List.of(ids);
        return this;
    }

    /**
     * Sets which agencies are involved beside the performer's.
     *
     * @param ids ids of agencies
     * @return this builder
     */
    public StepDefinitionBuilder agencies(String... ids) {
        this.agencies = List.of(ids);
        return this;
    }

    /**
     * Sets which evidence requirement the step checks.
     *
     * @param requirement the requirement's id, or null for none
     * @return this builder
     */
    public StepDefinitionBuilder requirement(@Nullable String requirement) {
        this.requirement = requirement;
        return this;
    }

    /**
     * Sets which executable rule gives the same answer as the manual check.
     *
     * @param rule the rule's id, or null for none
     * @return this builder
     */
    public StepDefinitionBuilder rule(@Nullable String rule) {
        this.rule = rule;
        return this;
    }

    /**
     * Sets how often the applicant has to come in person.
     *
     * @param visits the number, not negative
     * @return this builder
     */
    public StepDefinitionBuilder visits(int visits) {
        this.visits = visits;
        return this;
    }

    /**
     * Sets the working time that officials spend on it.
     *
     * @param effort the working time
     * @return this builder
     */
    public StepDefinitionBuilder effort(Duration effort) {
        this.effort = Objects.requireNonNull(effort, "effort");
        return this;
    }

    /**
     * Sets the working time that passes from its begin to its end.
     *
     * @param duration the working time; eight hours are one working day
     * @return this builder
     */
    public StepDefinitionBuilder duration(Duration duration) {
        this.duration = Objects.requireNonNull(duration, "duration");
        return this;
    }

    /**
     * Sets the clause that demands the step.
     *
     * @param legalBasis the clause, or null for none
     * @return this builder
     */
    public StepDefinitionBuilder legalBasis(@Nullable String legalBasis) {
        this.legalBasis = legalBasis;
        return this;
    }

    /**
     * Sets the time that the law allows for the step.
     *
     * @param limit the limit, or null for none
     * @return this builder
     */
    public StepDefinitionBuilder statutoryLimit(@Nullable TimeLimit limit) {
        this.statutoryLimit = limit;
        return this;
    }

    /**
     * Sets the time that the agency has promised for the step.
     *
     * @param limit the limit, or null for none
     * @return this builder
     */
    public StepDefinitionBuilder committedLimit(@Nullable TimeLimit limit) {
        this.committedLimit = limit;
        return this;
    }

    /**
     * Sets how often the step is tried.
     *
     * @param retry the policy
     * @return this builder
     */
    public StepDefinitionBuilder retry(RetryPolicy retry) {
        this.retry = Objects.requireNonNull(retry, "retry");
        return this;
    }

    /**
     * Makes the step.
     *
     * @return the step
     * @throws IllegalStateException when no performer was set
     */
    public StepDefinition build() {
        Performer by = performer;
        if (by == null) {
            throw new IllegalStateException("Step \"" + id + "\" needs a performer; call performer(role, agency).");
        }
        Set<String> involved = new LinkedHashSet<>();
        involved.add(by.agency());
        involved.addAll(agencies);
        return new StepDefinition(
                id,
                name,
                kind,
                by,
                reads,
                writes,
                materials,
                new ArrayList<>(involved),
                requirement,
                rule,
                visits,
                effort,
                duration,
                legalBasis,
                statutoryLimit,
                committedLimit,
                retry);
    }
}
