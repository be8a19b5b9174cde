package io.gdbos.core.audit;

import io.gdbos.core.agency.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * One entry of the audit log. It names fields, never their values. Immutable.
 *
 * @param at when, cut to microseconds
 * @param actor who, and on whose behalf
 * @param action what was done, such as {@code read} or {@code decide}
 * @param resource the code of the resource or the id of the object
 * @param items the items concerned, in order
 * @param purpose for what purpose
 * @param grant the id of the grant it was done under; empty when there is none
 * @param result how it ended, such as {@code permitted} or the code of the reason for refusal
 * @param subject a token for what it was done about, such as a case id, never a citizen number
 */
public record AuditEntry(
        Instant at,
        Actor actor,
        String action,
        String resource,
        List<String> items,
        String purpose,
        String grant,
        String result,
        String subject) {
    /** Cuts the instant and copies the items. */
    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(resource, "resource");
        items = List.copyOf(items);
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(grant, "grant");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(subject, "subject");
    }
}
