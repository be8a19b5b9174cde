package io.gdbos.catalog.evidence;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.spi.EvidenceAlternative;
import io.gdbos.core.spi.EvidenceAlternative.Proof;
import io.gdbos.core.spi.EvidenceAlternative.Source;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way in which data proves a requirement. Immutable.
 *
 * @param requirement the requirement of the service item
 * @param regions the divisions in which it counts; a division includes those below it
 * @param validFrom the first day on which it counts
 * @param validTo the last day, or null for no end
 * @param purpose the purpose for which the fields are read
 * @param alternative what is read and how it proves the requirement
 */
public record EvidenceMapping(
        RequirementRef requirement,
        List<RegionCode> regions,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String purpose,
        EvidenceAlternative alternative) {
    /** Copies the list. */
    public EvidenceMapping {
        Objects.requireNonNull(requirement, "requirement");
        regions = List.copyOf(regions);
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(alternative, "alternative");
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("Evidence \"" + alternative.id()
                    + "\" must not end before it begins; came " + validFrom + " to " + validTo + ".");
        }
    }

    /**
     * Starts a mapping.
     *
     * @param id the id, stable over time
     * @param serviceItem the id of the service item
     * @param requirement the id of the requirement
     * @param purpose the id of the purpose
     * @return a builder
     */
    public static EvidenceMappingBuilder builder(String id, String serviceItem, String requirement, String purpose) {
        return new EvidenceMappingBuilder(id, new RequirementRef(serviceItem, requirement), purpose);
    }

    /**
     * The id of the mapping.
     *
     * @return the id
     */
    public String id() {
        return alternative.id();
    }

    /**
     * Whether a held record or its absence proves the requirement.
     *
     * @return the kind of proof
     */
    public Proof proof() {
        return alternative.proof();
    }

    /**
     * Whether the mapping counts in a division.
     *
     * @param region the division
     * @return true in its own divisions and below them
     */
    public boolean countsIn(RegionCode region) {
        return regions.stream().anyMatch(scope -> scope.equals(region) || scope.contains(region));
    }

    /**
     * Whether the mapping counts on a day.
     *
     * @param day the day
     * @return true from its first day to its last
     */
    public boolean countsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /**
     * Every field that is read for it, look-up keys among them.
     *
     * @return the fields in a stable order
     */
    public Set<FieldRef> fields() {
        Set<FieldRef> fields = new LinkedHashSet<>();
        for (Source source : alternative.sources()) {
            fields.addAll(source.fields());
            fields.add(source.key());
        }
        return fields;
    }
}
