package io.gdbos.core.quality;

import java.util.List;
import java.util.Objects;

/**
 * What was found in a resource. Immutable.
 *
 * @param resource the resource
 * @param rows how many rows were seen
 * @param rules what each rule in force found, in the order of the document
 * @param worst the records with most bad units; rules that are judged at the end of a run do not count here
 */
public record ResourceResult(QualityResource resource, long rows, List<RuleResult> rules, List<WorstRecord> worst) {
    /** Copies the lists. */
    public ResourceResult {
        Objects.requireNonNull(resource, "resource");
        rules = List.copyOf(rules);
        worst = List.copyOf(worst);
    }
}
