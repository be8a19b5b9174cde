package io.gdbos.workflow.supervise;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The light of a case at a moment. Immutable.
 *
 * @param caseId the id of the case
 * @param light the light
 * @param rule the rule by which it is shown, with its legal basis; null for green
 * @param agency the agency that has to answer for it
 * @param at the moment
 */
public record LightSignal(
        String caseId, Light light, @Nullable LightRule rule, String agency, Instant at) {
    /** Checks that every light but green has its rule. */
    public LightSignal {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(light, "light");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(at, "at");
        if ((light == Light.GREEN) != (rule == null)) {
            throw new IllegalArgumentException("Every light but green is shown by a rule; came " + light + ".");
        }
    }

    /**
     * The event that this signal is, if anything has changed.
     *
     * @param earlier the signal of the same case before
     * @return this signal; empty when light, rule and agency are as before
     */
    public Optional<LightSignal> changedSince(LightSignal earlier) {
        boolean isSame = light == earlier.light && Objects.equals(rule, earlier.rule) && agency.equals(earlier.agency);
        return isSame ? Optional.empty() : Optional.of(this);
    }
}
