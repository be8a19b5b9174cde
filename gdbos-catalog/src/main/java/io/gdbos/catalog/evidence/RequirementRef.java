package io.gdbos.catalog.evidence;

import java.util.Comparator;
import java.util.Objects;

/**
 * The name of one requirement of one service item. Immutable.
 *
 * @param serviceItem the id of the service item
 * @param requirement the id of the requirement
 */
public record RequirementRef(String serviceItem, String requirement) implements Comparable<RequirementRef> {
    private static final Comparator<RequirementRef> ORDER =
            Comparator.comparing(RequirementRef::serviceItem).thenComparing(RequirementRef::requirement);

    /** Checks for null. */
    public RequirementRef {
        Objects.requireNonNull(serviceItem, "serviceItem");
        Objects.requireNonNull(requirement, "requirement");
    }

    @Override
    public int compareTo(RequirementRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return serviceItem + "#" + requirement;
    }
}
