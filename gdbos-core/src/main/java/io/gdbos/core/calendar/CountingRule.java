package io.gdbos.core.calendar;

import io.gdbos.core.GdbosException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How the days of a limit are counted. Hours follow no such rule: they run from the moment. Immutable.
 *
 * @param id the id of the rule
 * @param countsEventDay whether the day of the event that starts the limit is the first day
 * @param movesFromRestDay whether a limit in calendar days that ends on a rest day ends on the next working day
 * @param from the day from which the rule is in force
 * @param legalBasis the provision it comes from
 * @param isVerified whether the rule was compared with the official text
 */
public record CountingRule(
        String id,
        boolean countsEventDay,
        boolean movesFromRestDay,
        LocalDate from,
        String legalBasis,
        boolean isVerified) {
    /** Checks for null. */
    public CountingRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(legalBasis, "legalBasis");
    }

    /**
     * A rule bundled with this SDK: {@code administrative}, {@code civil} or {@code hotline}.
     *
     * @param id the id of the rule
     * @return the rule
     * @throws IllegalArgumentException when there is none
     */
    public static CountingRule standard(String id) {
        return CalendarResource.rows("counting-rules.txt").stream()
                .filter(row -> row.get(0).equals(id))
                .map(row -> new CountingRule(
                        id,
                        isYes(row.get(1)),
                        isYes(row.get(2)),
                        LocalDate.parse(row.get(3)),
                        row.get(4),
                        row.get(5).equals("verified")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no bundled counting rule \"" + id + "\"."));
    }

    private static boolean isYes(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new GdbosException("counting-rules.txt expects yes or no; came \"" + text + "\".");
        };
    }
}
