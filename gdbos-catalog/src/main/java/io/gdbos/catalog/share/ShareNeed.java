package io.gdbos.catalog.share;

import io.gdbos.catalog.SharingMode;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.rule.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a department asks for, and why: what a request must state by the sharing regulation. Immutable.
 *
 * @param consumer the id of the agency that needs the data
 * @param region the division for which it needs it
 * @param resource the code of the resource
 * @param items the ids of the data elements
 * @param purpose the id of the purpose
 * @param legalBasis by which duty it needs them (使用依据)
 * @param scenario in which work it uses them (使用场景)
 * @param mode by which way it wants them (共享方式)
 * @param until the last day on which it needs them (使用时限)
 */
public record ShareNeed(
        String consumer,
        RegionCode region,
        String resource,
        List<String> items,
        String purpose,
        LegalBasis legalBasis,
        String scenario,
        SharingMode mode,
        LocalDate until) {
    /** Copies the items and refuses a request for nothing. */
    public ShareNeed {
        Objects.requireNonNull(consumer, "consumer");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(resource, "resource");
        items = List.copyOf(items);
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(until, "until");
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A share request must name at least one item; came none.");
        }
    }
}
