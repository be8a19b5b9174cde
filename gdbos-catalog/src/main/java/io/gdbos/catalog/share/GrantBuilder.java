package io.gdbos.catalog.share;

import io.gdbos.core.BilingualText;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.rule.LegalBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Grant}. Confined to one thread. */
public final class GrantBuilder {
    private final String id;
    private final String resource;
    private final List<String> consumers = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private @Nullable String purpose;
    private @Nullable LegalBasis legalBasis;
    private final List<RegionCode> regions = new ArrayList<>();
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable Long volume;
    private final List<BilingualText> obligations = new ArrayList<>();

    GrantBuilder(String id, String resource) {
        this.id = id;
        this.resource = resource;
    }

    /**
     * Adds agencies that may read.
     *
     * @param agencies their ids
     * @return this builder
     */
    public GrantBuilder to(String... agencies) {
        consumers.addAll(List.of(agencies));
        return this;
    }

    /**
     * Adds items that may be read.
     *
     * @param elements the ids of their data elements
     * @return this builder
     */
    public GrantBuilder items(String... elements) {
        items.addAll(List.of(elements));
        return this;
    }

    /**
     * Sets the purpose and what it rests on.
     *
     * @param purposeId the id of the purpose
     * @param basis its legal basis
     * @return this builder
     */
    public GrantBuilder purpose(String purposeId, LegalBasis basis) {
        purpose = purposeId;
        legalBasis = basis;
        return this;
    }

    /**
     * Adds a division, with all below it.
     *
     * @param region the division
     * @return this builder
     */
    public GrantBuilder in(RegionCode region) {
        regions.add(region);
        return this;
    }

    /**
     * Sets the term.
     *
     * @param from the first day
     * @param to the last day
     * @return this builder
     */
    public GrantBuilder valid(LocalDate from, LocalDate to) {
        validFrom = from;
        validTo = to;
        return this;
    }

    /**
     * Limits the number of reads over the whole term.
     *
     * @param reads the most reads
     * @return this builder
     */
    public GrantBuilder volume(long reads) {
        volume = reads;
        return this;
    }

    /**
     * Adds what the reader must observe.
     *
     * @param obligation the obligation
     * @return this builder
     */
    public GrantBuilder obligation(BilingualText obligation) {
        obligations.add(obligation);
        return this;
    }

    /**
     * Makes the grant.
     *
     * @return the grant
     * @throws IllegalStateException when purpose or term was not given
     */
    public Grant build() {
        return new Grant(
                id,
                resource,
                consumers,
                items,
                given(purpose, "purpose"),
                given(legalBasis, "legal basis"),
                regions,
                given(validFrom, "first day"),
                given(validTo, "last day"),
                volume,
                obligations);
    }

    private <T> T given(@Nullable T value, String setting) {
        if (value == null) {
            throw new IllegalStateException("Grant \"" + id + "\" needs its " + setting + " before build().");
        }
        return value;
    }
}
