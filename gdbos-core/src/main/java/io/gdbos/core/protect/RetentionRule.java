package io.gdbos.core.protect;

import io.gdbos.core.BilingualText;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.rule.LegalBasis;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long the data of a purpose are kept: a rule that comes from regulation, as data. Immutable.
 *
 * @param id a stable id, such as {@code audit-log}; versions of one rule share it and follow one another
 * @param title its name
 * @param purpose the purpose whose data it is for, or {@link #EVERY_PURPOSE}
 * @param jurisdiction the division in which it is law, or null for the whole country
 * @param term how long, counted from what, and what is done then
 * @param basis the regulation it rests on, and whether somebody has read the clause
 * @param effectiveFrom the first day in force
 * @param effectiveTo the last day in force, or null while no end is known
 */
public record RetentionRule(
        String id,
        BilingualText title,
        String purpose,
        @Nullable RegionCode jurisdiction,
        RetentionTerm term,
        LegalBasis basis,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {
    /** The purpose of rules that hold for data of any purpose. */
    public static final String EVERY_PURPOSE = "*";

    /** Checks the texts and the days. */
    public RetentionRule {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        if (id.isBlank() || purpose.isBlank()) {
            throw new IllegalArgumentException("A rule of retention needs an id and a purpose.");
        }
        if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException(
                    "The rule \"" + id + "\" ends on " + effectiveTo + ", before it begins on " + effectiveFrom + ".");
        }
    }

    /**
     * Whether it is in force on a day.
     *
     * @param day the day
     * @return true from the first to the last day
     */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /**
     * Whether it is for an item; whether it is in force is another question.
     *
     * @param item what is kept
     * @return true when purpose and place are its own
     */
    public boolean isFor(RetainedItem item) {
        boolean isPurpose = purpose.equals(EVERY_PURPOSE) || purpose.equals(item.purpose());
        return isPurpose && (jurisdiction == null || jurisdiction.contains(item.region()));
    }
}
