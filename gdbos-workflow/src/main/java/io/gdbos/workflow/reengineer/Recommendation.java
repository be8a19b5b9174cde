package io.gdbos.workflow.reengineer;

import io.gdbos.core.BilingualText;
import io.gdbos.core.rule.LegalBasis;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change of a process that was looked at. Immutable.
 *
 * @param kind what it does
 * @param target the id of the material or step that it changes
 * @param heuristic the number of the redesign heuristic, 1 to 29, in the list of Reijers and Limam Mansar (2005)
 * @param legalBasis the provision that allows it
 * @param evidence on what it rests; empty when it was not taken for want of evidence
 * @param explanation what changes and why
 * @param obstacle why it was not taken, or null when it was
 */
public record Recommendation(
        RecommendationKind kind,
        String target,
        int heuristic,
        LegalBasis legalBasis,
        List<Evidence> evidence,
        BilingualText explanation,
        @Nullable BilingualText obstacle) {
    /** Copies the evidence; a change that was taken needs some. */
    public Recommendation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(legalBasis, "legalBasis");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(explanation, "explanation");
        if (heuristic < 1 || heuristic > 29) {
            throw new IllegalArgumentException("Heuristics are numbered 1 to 29; came " + heuristic + ".");
        }
        if (obstacle == null && evidence.isEmpty()) {
            throw new IllegalArgumentException(
                    "Recommendation " + kind + " for \"" + target + "\" is taken and so needs evidence.");
        }
    }

    /**
     * Whether the change was made.
     *
     * @return false when something stood in its way
     */
    public boolean isTaken() {
        return obstacle == null;
    }
}
