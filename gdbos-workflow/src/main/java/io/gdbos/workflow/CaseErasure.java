package io.gdbos.workflow;

import io.gdbos.workflow.history.Erasure;
import io.gdbos.workflow.step.Effect;
import java.util.List;
import java.util.Objects;

/**
 * The wish to erase the data of a case, stored together with what other tables erase for it. Immutable.
 *
 * @param erasure which case, on which day, under which rule
 * @param effects writes that erase what was kept of the case elsewhere, such as a notice
 */
public record CaseErasure(Erasure erasure, List<Effect> effects) {
    /** Copies the list. */
    public CaseErasure {
        Objects.requireNonNull(erasure, "erasure");
        effects = List.copyOf(effects);
    }
}
