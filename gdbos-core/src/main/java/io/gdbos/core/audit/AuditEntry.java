package io.gdbos.core.audit;

import io.gdbos.core.agency.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit log. It names fields, never their values: every text is a token, an id or a code of letters A-Z,
 * digits and {@code -_.:/}, so that no name, address or other free text fits, and none may look like a citizen number or
 * a mobile number. A name spelled in letters cannot be told from a token; that tokens are none is up to whoever makes
 * them. Immutable.
 *
 * @param at when, cut to microseconds
 * @param actor who, and on whose behalf; up to 128 characters for a person, 64 for role and agency
 * @param action what was done, such as {@code read} or {@code decide}, up to 64 characters
 * @param resource the code of the resource or the id of the object, up to 128 characters
 * @param items the ids of the items concerned, in order, up to 128 characters each
 * @param purpose the code of the purpose, up to 256 characters
 * @param grant the id of the grant it was done under, up to 128 characters; empty when there is none
 * @param result how it ended: a word in small letters such as {@code permitted}, or the code of the reason for refusal
 *     such as {@code GDB-SHR-003}
 * @param subject a token for what it was done about, such as a case id, up to 128 characters
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
    /**
     * Cuts the instant, copies the items and checks every text.
     *
     * @throws IllegalArgumentException when a text is free, too long or looks personal; the message does not show it
     */
    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        AuditText.require(actor.person(), "actor's person", AuditText.LONG);
        AuditText.require(actor.role(), "actor's role", AuditText.SHORT);
        AuditText.requireForm(actor.agency(), "actor's agency", AuditText.SHORT);
        @Nullable String onBehalfOf = actor.onBehalfOf();
        if (onBehalfOf != null) {
            AuditText.require(onBehalfOf, "actor's onBehalfOf", AuditText.LONG);
        }
        AuditText.require(action, "action", AuditText.SHORT);
        AuditText.require(resource, "resource", AuditText.LONG);
        items = List.copyOf(items);
        items.forEach(item -> AuditText.require(item, "items", AuditText.LONG));
        AuditText.require(purpose, "purpose", AuditText.PURPOSE);
        AuditText.require(grant, "grant", AuditText.LONG);
        AuditText.requireResult(result);
        AuditText.require(subject, "subject", AuditText.LONG);
    }
}
