package io.gdbos.core.agency;

import io.gdbos.core.BilingualText;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.code.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Agency}. Confined to one thread. */
public final class AgencyBuilder {
    private final String id;
    private final BilingualText name;
    private final RegionCode region;
    private AdministrativeLevel level;
    private @Nullable UnifiedSocialCreditCode creditCode;
    private @Nullable String parent;
    private LocalDate validFrom = LocalDate.of(1949, 10, 1);
    private @Nullable LocalDate validTo;
    private final List<String> successors = new ArrayList<>();

    AgencyBuilder(String id, BilingualText name, RegionCode region) {
        this.id = id;
        this.name = name;
        this.region = region;
        this.level = AdministrativeLevel.of(region);
    }

    /**
     * Sets the level of government.
     *
     * @param value the level
     * @return this
     */
    public AgencyBuilder level(AdministrativeLevel value) {
        level = value;
        return this;
    }

    /**
     * Sets the credit code.
     *
     * @param value the code
     * @return this
     */
    public AgencyBuilder creditCode(UnifiedSocialCreditCode value) {
        creditCode = value;
        return this;
    }

    /**
     * Sets the agency above.
     *
     * @param value its id
     * @return this
     */
    public AgencyBuilder parent(String value) {
        parent = value;
        return this;
    }

    /**
     * Sets the first day.
     *
     * @param value the day
     * @return this
     */
    public AgencyBuilder validFrom(LocalDate value) {
        validFrom = value;
        return this;
    }

    /**
     * Sets the last day.
     *
     * @param value the day
     * @return this
     */
    public AgencyBuilder validTo(LocalDate value) {
        validTo = value;
        return this;
    }

    /**
     * Adds an agency that took over. The one added first took most of its work.
     *
     * @param value its id
     * @return this
     */
    public AgencyBuilder successor(String value) {
        successors.add(value);
        return this;
    }

    /**
     * Makes the agency.
     *
     * @return the agency
     */
    public Agency build() {
        return new Agency(id, name, creditCode, region, level, parent, validFrom, validTo, successors);
    }
}
