package io.gdbos.catalog.share;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.record.FieldRef;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One wish to read. Immutable.
 *
 * @param actor who wants to read
 * @param resource the code of the resource
 * @param fields the fields, the look-up key among them
 * @param purpose the id of the purpose
 * @param at when
 */
public record AccessRequest(Actor actor, String resource, List<FieldRef> fields, String purpose, Instant at) {
    /** Copies the fields. */
    public AccessRequest {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(resource, "resource");
        fields = List.copyOf(fields);
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(at, "at");
    }
}
