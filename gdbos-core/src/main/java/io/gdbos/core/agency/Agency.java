package io.gdbos.core.agency;

import io.gdbos.core.BilingualText;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.code.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A public agency as it stood between two days. A renamed agency keeps its id and has several such versions; a merged
 * one names its successor, a split one several. Immutable.
 *
 * @param id a stable id, such as {@code education-370705}
 * @param name the name
 * @param creditCode the unified social credit code, or null when it is not known
 * @param region the region for which it is competent
 * @param level its level of government
 * @param parent the id of the agency above it, or null
 * @param validFrom the first day of this version
 * @param validTo the last day of this version, or null while it stands
 * @param successors the ids of the agencies that took over, the one that took most first; empty when none did
 */
public record Agency(
        String id,
        BilingualText name,
        @Nullable UnifiedSocialCreditCode creditCode,
        RegionCode region,
        AdministrativeLevel level,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successors) {
    /** Checks the id and the days, and copies the successors. */
    public Agency {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(validFrom, "validFrom");
        successors = List.copyOf(successors);
        if (id.isBlank()) {
            throw new IllegalArgumentException("An agency needs an id.");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "Agency \"" + id + "\" ends " + validTo + ", before it begins " + validFrom + ".");
        }
        if (id.equals(parent) || successors.contains(id)) {
            throw new IllegalArgumentException("Agency \"" + id + "\" can be neither its own parent nor successor.");
        }
    }

    /**
     * Begins an agency. Its level follows from its region, and it stands from 1949-10-01 on, unless said otherwise.
     *
     * @param id the id
     * @param name the name
     * @param region the region for which it is competent
     * @return a builder
     */
    public static AgencyBuilder builder(String id, BilingualText name, RegionCode region) {
        return new AgencyBuilder(id, name, region);
    }

    /**
     * Whether this version stood on a day.
     *
     * @param date the day
     * @return true from the first to the last day
     */
    public boolean isValidOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }

    boolean meets(Agency other) {
        return (validTo == null || !other.validFrom.isAfter(validTo))
                && (other.validTo == null || !validFrom.isAfter(other.validTo));
    }
}
