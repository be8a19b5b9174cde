package io.gdbos.core.spi;

import io.gdbos.core.code.RegionCode;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Which requirement is to be proved. Immutable.
 *
 * @param requirement the id of the requirement
 * @param serviceItem the code of the service item that asks for it
 * @param region the place in which the service is applied for
 * @param date the day on which it must hold
 * @param purpose the purpose for which the evidence would be read
 */
public record EvidenceQuery(String requirement, String serviceItem, RegionCode region, LocalDate date, String purpose) {
    /** Checks for null. */
    public EvidenceQuery {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(serviceItem, "serviceItem");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(purpose, "purpose");
    }
}
