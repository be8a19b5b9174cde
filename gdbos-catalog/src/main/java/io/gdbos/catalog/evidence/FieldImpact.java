package io.gdbos.catalog.evidence;

import io.gdbos.core.record.FieldRef;
import java.util.List;
import java.util.Objects;

/**
 * What happens to requirements when a field goes. Immutable.
 *
 * @param field the field
 * @param broken requirements that no data proves any more
 * @param narrowed requirements that lose a way to be proved but keep another
 */
public record FieldImpact(FieldRef field, List<RequirementRef> broken, List<RequirementRef> narrowed) {
    /** Copies the lists. */
    public FieldImpact {
        Objects.requireNonNull(field, "field");
        broken = List.copyOf(broken);
        narrowed = List.copyOf(narrowed);
    }
}
