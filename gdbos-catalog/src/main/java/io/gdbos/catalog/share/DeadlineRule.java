package io.gdbos.catalog.share;

import io.gdbos.core.calendar.TimeLimit;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.rule.LegalBasis;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time limit that a rule sets. Numbers differ by place and change over time, so they are data. Immutable.
 *
 * @param id the id, unique in a list of rules
 * @param kind what has to be done
 * @param region the division where the rule counts, with all below it, or null for the whole country
 * @param limit how long
 * @param extension by how much it may be made longer, once, or null when it may not
 * @param from the first day on which the rule is in force
 * @param until the last day, or null while it is in force
 * @param legalBasis the provision, and whether its number was compared with the official text
 */
public record DeadlineRule(
        String id,
        DeadlineKind kind,
        @Nullable RegionCode region,
        TimeLimit limit,
        @Nullable TimeLimit extension,
        LocalDate from,
        @Nullable LocalDate until,
        LegalBasis legalBasis) {
    /** Checks for null. */
    public DeadlineRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(legalBasis, "legalBasis");
        if (extension != null && extension.unit() != limit.unit()) {
            throw new IllegalArgumentException("Rule \"" + id + "\" must extend its limit in the same unit; came "
                    + limit + " and " + extension + ".");
        }
    }

    /**
     * Whether the rule counts in a division on a day.
     *
     * @param place the division
     * @param day the day
     * @return true when both fit
     */
    public boolean counts(RegionCode place, LocalDate day) {
        boolean here = region == null || region.equals(place) || region.contains(place);
        return here && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
