package io.gdbos.core.quality;

import io.gdbos.core.BilingualText;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.protect.Sm3;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.rule.LegalBasis;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request that an agency verify and correct one field of one record (校核申请). The record is named by a token; the
 * agency that holds it can make the same token from its own key. What is asked and of whom is here; by when it has to be
 * answered, and where it stands, is kept by the desk that takes it. Immutable; {@link #toString()} names no value.
 *
 * @param id made from record, field, rule and the asking agency, so that asking again is the same request
 * @param field the resource, and the element or empty for the record as a whole
 * @param recordToken the token of the record's key
 * @param heldValue the value that is held, masked; empty when there is none
 * @param proposedValue the value that is proposed, or null when only a doubt is told; it may be personal
 * @param rule the id of the rule that found it, or empty when a person did
 * @param reason what is wrong
 * @param basis the regulation that demands otherwise, or null
 * @param from who asks
 * @param toAgency the id of the agency that answers for the resource
 * @param raisedAt when, cut to microseconds
 */
public record CorrectionRequest(
        String id,
        FieldRef field,
        String recordToken,
        String heldValue,
        @Nullable String proposedValue,
        String rule,
        BilingualText reason,
        @Nullable LegalBasis basis,
        Actor from,
        String toAgency,
        Instant raisedAt) {
    private static final int ID_LENGTH = 32;

    /** Checks that the record and the agencies are named. */
    public CorrectionRequest {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(heldValue, "heldValue");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(from, "from");
        requireText(id, "an id");
        requireText(recordToken, "the token of a record");
        requireText(toAgency, "the agency that answers for the resource");
        raisedAt = raisedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Asks for the correction of what an evaluation found.
     *
     * @param report the report
     * @param result the result of the rule
     * @param example one of its examples
     * @param from who asks
     * @param at when
     * @return the request, without a proposed value
     * @throws IllegalArgumentException when the example carries no token of its record: the plan was given no
     *     pseudonyms, the resource no key, or the unit was judged at the end of the run
     */
    public static CorrectionRequest of(
            QualityReport report, RuleResult result, QualityExample example, Actor from, Instant at) {
        String token = example.token();
        if (token == null) {
            throw new IllegalArgumentException("Row " + example.row() + " of resource \"" + example.resource()
                    + "\" carries no token, by which its agency could find it.");
        }
        QualityRule rule = result.rule();
        FieldRef field = FieldRef.of(example.resource(), example.element());
        return new CorrectionRequest(
                idOf(field, token, rule.id(), from.agency()),
                field,
                token,
                example.shown(),
                null,
                rule.id(),
                example.finding().text(),
                rule.basis(),
                from,
                report.answering(example.resource()),
                at);
    }

    /**
     * The id of a request, which is the same however often it is asked for.
     *
     * @param field the resource and element
     * @param recordToken the token of the record
     * @param rule the id of the rule, or empty
     * @param fromAgency the agency that asks
     * @return 32 hexadecimal digits
     */
    public static String idOf(FieldRef field, String recordToken, String rule, String fromAgency) {
        StringBuilder content = new StringBuilder();
        for (String part : new String[] {field.resource(), field.item(), recordToken, rule, fromAgency}) {
            content.append(part.length()).append(':').append(part);
        }
        return Sm3.hex(content.toString()).substring(0, ID_LENGTH);
    }

    /**
     * This request with a proposed value.
     *
     * @param value what should be held instead
     * @return the same request, under the same id
     */
    public CorrectionRequest proposing(String value) {
        return new CorrectionRequest(
                id, field, recordToken, heldValue, value, rule, reason, basis, from, toAgency, raisedAt);
    }

    @Override
    public String toString() {
        return "CorrectionRequest[" + id + ", " + field + ", to " + toAgency + "]";
    }

    private static void requireText(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A correction request needs " + what + "; came nothing.");
        }
    }
}
