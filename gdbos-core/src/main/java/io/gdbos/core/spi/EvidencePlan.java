package io.gdbos.core.spi;

import io.gdbos.core.BilingualText;
import java.util.List;

/**
 * What can prove a requirement. Immutable.
 *
 * @param alternatives each proves the requirement by itself, best first
 * @param unproved what no alternative proves, and why; empty when every part can be proved
 */
public record EvidencePlan(List<EvidenceAlternative> alternatives, List<BilingualText> unproved) {
    /** Copies the lists. */
    public EvidencePlan {
        alternatives = List.copyOf(alternatives);
        unproved = List.copyOf(unproved);
    }

    /**
     * Whether at least one alternative proves the requirement.
     *
     * @return true when there is an alternative
     */
    public boolean isProvable() {
        return !alternatives.isEmpty();
    }
}
