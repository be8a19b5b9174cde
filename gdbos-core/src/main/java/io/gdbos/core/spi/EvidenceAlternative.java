package io.gdbos.core.spi;

import io.gdbos.core.record.FieldRef;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One way to prove a requirement: fields of one resource, or of several that must all be read. Immutable.
 *
 * @param id the id of the mapping, stable over time
 * @param sources what to read from each resource; all of them are needed
 * @param condition under which condition the fields prove the requirement, in the expression language of
 *     {@code core.rule}; empty for always
 * @param coverage the share of cases for which the resources hold the fields, 0 to 1, or null when unknown
 * @param proof whether a held record proves it, or that none is held
 */
public record EvidenceAlternative(
        String id,
        List<Source> sources,
        String condition,
        @Nullable Double coverage,
        Proof proof) {
    /** Copies the sources and checks the coverage. */
    public EvidenceAlternative {
        Objects.requireNonNull(id, "id");
        sources = List.copyOf(sources);
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(proof, "proof");
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("Evidence \"" + id + "\" names no source.");
        }
        if (coverage != null && !(coverage >= 0 && coverage <= 1)) {
            throw new IllegalArgumentException(
                    "Coverage of evidence \"" + id + "\" must lie between 0 and 1; came " + coverage + ".");
        }
    }

    /** How held records prove the requirement. */
    public enum Proof {
        /** A held record proves it, such as an entry of the household register. */
        PRESENCE,
        /** That nothing is held proves it, such as "owns no home in the city". */
        ABSENCE
    }

    /**
     * What to read from one resource.
     *
     * @param resource the code of the resource
     * @param key the field by which records are looked up, such as the owner's citizen number
     * @param fields the fields that prove the requirement, all of this resource
     */
    public record Source(String resource, FieldRef key, List<FieldRef> fields) {
        /** Copies the fields and checks that they belong to the resource. */
        public Source {
            Objects.requireNonNull(resource, "resource");
            Objects.requireNonNull(key, "key");
            fields = List.copyOf(fields);
            for (FieldRef field : fields) {
                if (!field.resource().equals(resource)) {
                    throw new IllegalArgumentException("Field " + field + " is not of resource " + resource + ".");
                }
            }
        }
    }
}
