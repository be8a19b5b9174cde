package io.gdbos.workflow;

import io.gdbos.core.BilingualText;
import io.gdbos.core.calendar.TimeLimit;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of a process: who does it, what it reads and writes, what it asks of the applicant and what it costs. The
 * engine runs it; re-engineering lives on what it declares. Immutable.
 *
 * <p>Efforts and durations are working time: eight hours are one working day.
 *
 * @param id the id, unique in its definition: lower-case letters, digits and hyphens
 * @param name what officials and applicants call it
 * @param kind who does the work
 * @param performer which role of which agency
 * @param reads ids of the data elements that it reads, each defined on every path to it
 * @param writes ids of the data elements that it may write
 * @param materials ids of the materials that the applicant must hand in here
 * @param agencies ids of all agencies involved, the performer's among them
 * @param requirement id of the evidence requirement that it checks, or null
 * @param rule id of an executable rule that gives the same answer as the manual check, or null
 * @param visits how often the applicant has to come in person for it
 * @param effort working time that officials spend on it
 * @param duration working time that passes from its begin to its end, as a rule
 * @param legalBasis the clause that demands it, or null
 * @param statutoryLimit the time that the law allows for it, or null
 * @param committedLimit the time that the agency has promised, or null
 * @param retry how often it is tried, for an automatic step
 */
public record StepDefinition(
        String id,
        BilingualText name,
        StepKind kind,
        Performer performer,
        List<String> reads,
        List<String> writes,
        List<String> materials,
        List<String> agencies,
        @Nullable String requirement,
        @Nullable String rule,
        int visits,
        Duration effort,
        Duration duration,
        @Nullable String legalBasis,
        @Nullable TimeLimit statutoryLimit,
        @Nullable TimeLimit committedLimit,
        RetryPolicy retry) {
    /** Copies the lists and checks id, visits and times. */
    public StepDefinition {
        NodeIds.check(id);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(performer, "performer");
        reads = List.copyOf(reads);
        writes = List.copyOf(writes);
        materials = List.copyOf(materials);
        agencies = List.copyOf(agencies);
        Objects.requireNonNull(effort, "effort");
        Objects.requireNonNull(duration, "duration");
        Objects.requireNonNull(retry, "retry");
        if (visits < 0 || effort.isNegative() || duration.isNegative()) {
            throw new IllegalArgumentException("Visits, effort and duration of step \"" + id
                    + "\" must not be negative; came " + visits + ", " + effort + " and " + duration + ".");
        }
    }

    /**
     * Begins a step that a program does.
     *
     * @param id the id
     * @param name what it is called
     * @return a builder
     */
    public static StepDefinitionBuilder automatic(String id, BilingualText name) {
        return new StepDefinitionBuilder(id, name, StepKind.AUTOMATIC);
    }

    /**
     * Begins a step that an official does.
     *
     * @param id the id
     * @param name what it is called
     * @return a builder
     */
    public static StepDefinitionBuilder human(String id, BilingualText name) {
        return new StepDefinitionBuilder(id, name, StepKind.HUMAN);
    }

    /**
     * Begins a step that the applicant does.
     *
     * @param id the id
     * @param name what it is called
     * @return a builder
     */
    public static StepDefinitionBuilder applicant(String id, BilingualText name) {
        return new StepDefinitionBuilder(id, name, StepKind.APPLICANT);
    }

    /**
     * A builder that begins with everything this step declares.
     *
     * @return the builder
     */
    public StepDefinitionBuilder toBuilder() {
        return new StepDefinitionBuilder(this);
    }
}
