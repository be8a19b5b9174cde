package io.gdbos.catalog.evidence;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.spi.EvidenceAlternative;
import io.gdbos.core.spi.EvidenceAlternative.Proof;
import io.gdbos.core.spi.EvidenceAlternative.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds an {@link EvidenceMapping}. Confined to one thread. */
public final class EvidenceMappingBuilder {
    private final String id;
    private final RequirementRef requirement;
    private final String purpose;
    private final List<RegionCode> regions = new ArrayList<>();
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String condition = "";
    private @Nullable Double coverage;
    private Proof proof = Proof.PRESENCE;
    private final List<Source> sources = new ArrayList<>();

    EvidenceMappingBuilder(String id, RequirementRef requirement, String purpose) {
        this.id = id;
        this.requirement = requirement;
        this.purpose = purpose;
    }

    /**
     * Adds a division in which it counts, with all below it.
     *
     * @param region the division
     * @return this builder
     */
    public EvidenceMappingBuilder in(RegionCode region) {
        regions.add(region);
        return this;
    }

    /**
     * Sets the first day on which it counts.
     *
     * @param day the day
     * @return this builder
     */
    public EvidenceMappingBuilder from(LocalDate day) {
        validFrom = day;
        return this;
    }

    /**
     * Sets the last day on which it counts; no end when not called.
     *
     * @param day the day
     * @return this builder
     */
    public EvidenceMappingBuilder until(LocalDate day) {
        validTo = day;
        return this;
    }

    /**
     * Sets under which condition it proves the requirement; always when not called.
     *
     * @param expression an expression of {@code core.rule}
     * @return this builder
     */
    public EvidenceMappingBuilder when(String expression) {
        condition = expression;
        return this;
    }

    /**
     * Sets the share of cases for which the resources hold the fields; unknown when not called.
     *
     * @param share 0 to 1
     * @return this builder
     */
    public EvidenceMappingBuilder coverage(double share) {
        coverage = share;
        return this;
    }

    /**
     * Lets the requirement be proved by nothing being held.
     *
     * @return this builder
     */
    public EvidenceMappingBuilder byAbsence() {
        proof = Proof.ABSENCE;
        return this;
    }

    /**
     * Adds a resource to be read; all added ones are needed.
     *
     * @param resource the code of the resource
     * @param key the data element by which records are looked up
     * @param items the data elements that prove the requirement
     * @return this builder
     */
    public EvidenceMappingBuilder source(String resource, String key, String... items) {
        List<FieldRef> fields =
                Arrays.stream(items).map(item -> FieldRef.of(resource, item)).toList();
        sources.add(new Source(resource, FieldRef.of(resource, key), fields));
        return this;
    }

    /**
     * Makes the mapping.
     *
     * @return the mapping
     * @throws IllegalStateException when division or first day was not given
     */
    public EvidenceMapping build() {
        if (regions.isEmpty() || validFrom == null) {
            throw new IllegalStateException("Evidence \"" + id + "\" needs a division and a first day before build().");
        }
        var alternative = new EvidenceAlternative(id, sources, condition, coverage, proof);
        return new EvidenceMapping(requirement, regions, validFrom, validTo, purpose, alternative);
    }
}
