package io.gdbos.core.audit;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted. Immutable.
 *
 * @param from not before this moment; null for any
 * @param until before this moment; null for any
 * @param resource about this resource; null for any
 * @param agency by this agency; null for any
 */
public record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String resource,
        @Nullable String agency) {
    /** All entries. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null);

    /**
     * Only entries of a time.
     *
     * @param since not before this moment
     * @param before before this moment
     * @return the filter
     */
    public AuditFilter between(Instant since, Instant before) {
        return new AuditFilter(Objects.requireNonNull(since), Objects.requireNonNull(before), resource, agency);
    }

    /**
     * Only entries about a resource.
     *
     * @param code its code
     * @return the filter
     */
    public AuditFilter ofResource(String code) {
        return new AuditFilter(from, until, Objects.requireNonNull(code), agency);
    }

    /**
     * Only entries by an agency.
     *
     * @param id its id
     * @return the filter
     */
    public AuditFilter byAgency(String id) {
        return new AuditFilter(from, until, resource, Objects.requireNonNull(id));
    }

    /**
     * Whether an entry is wanted.
     *
     * @param entry the entry
     * @return true when it fits
     */
    public boolean takes(AuditEntry entry) {
        return (from == null || !entry.at().isBefore(from))
                && (until == null || entry.at().isBefore(until))
                && (resource == null || entry.resource().equals(resource))
                && (agency == null || entry.actor().agency().equals(agency));
    }
}
