package io.gdbos.catalog.share;

import io.gdbos.core.BilingualText;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.rule.LegalBasis;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The right to read exactly these fields of one resource for one purpose. Immutable.
 *
 * @param id the id, unique over all agreements
 * @param resource the code of the resource
 * @param consumers the ids of the agencies that may read: the consumer and those that act under it
 * @param items the ids of the data elements that may be read, without repetition
 * @param purpose the id of the purpose
 * @param legalBasis what the purpose rests on
 * @param regions the divisions for which the readers must be competent; a division includes those below it
 * @param validFrom the first day
 * @param validTo the last day
 * @param volume the most reads over the whole term, or null for no limit
 * @param obligations what the reader must observe
 */
public record Grant(
        String id,
        String resource,
        List<String> consumers,
        List<String> items,
        String purpose,
        LegalBasis legalBasis,
        List<RegionCode> regions,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable Long volume,
        List<BilingualText> obligations) {
    /** Copies the lists and refuses a grant that could never permit anything. */
    public Grant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(resource, "resource");
        consumers = List.copyOf(consumers);
        items = List.copyOf(items);
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(legalBasis, "legalBasis");
        regions = List.copyOf(regions);
        obligations = List.copyOf(obligations);
        if (consumers.isEmpty() || items.isEmpty() || regions.isEmpty()) {
            throw new IllegalArgumentException(
                    "Grant \"" + id + "\" needs at least one consumer, one item and one region.");
        }
        if (new LinkedHashSet<>(items).size() != items.size()) {
            throw new IllegalArgumentException("Grant \"" + id + "\" names an item twice: " + items + ".");
        }
        if (validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "Grant \"" + id + "\" must not end before it begins; came " + validFrom + " to " + validTo + ".");
        }
        if (volume != null && volume < 1) {
            throw new IllegalArgumentException(
                    "The volume of grant \"" + id + "\" must be at least 1; came " + volume + ".");
        }
    }

    /**
     * Starts a grant.
     *
     * @param id the id
     * @param resource the code of the resource
     * @return a builder
     */
    public static GrantBuilder builder(String id, String resource) {
        return new GrantBuilder(id, resource);
    }

    /**
     * Whether the grant is in its term on a day.
     *
     * @param day the day, in the zone of the jurisdiction
     * @return true from the first day to the last, both included
     */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
