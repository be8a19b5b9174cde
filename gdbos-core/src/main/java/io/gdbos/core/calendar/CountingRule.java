package io.gdbos.core.calendar;

import io.gdbos.core.GdbosException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
    private static final int COLUMNS = 6;

    /** Checks for null. */
    public CountingRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(legalBasis, "legalBasis");
    }

    /**
     * A rule bundled with this SDK, in its newest version: {@code administrative}, {@code civil} or {@code hotline}.
     *
     * @param id the id of the rule
     * @return the rule
     * @throws IllegalArgumentException when there is none
     */
    public static CountingRule standard(String id) {
        return standard(id, LocalDate.MAX)
                .orElseThrow(() -> new IllegalArgumentException("There is no bundled counting rule \"" + id + "\"."));
    }

    /**
     * A rule bundled with this SDK, in the version in force on a day.
     *
     * @param id the id of the rule
     * @param date the day, such as that of the event that starts a limit
     * @return the rule; empty when there is none, or it was not yet in force
     */
    public static Optional<CountingRule> standard(String id, LocalDate date) {
        return inForce(standard(), id, date);
    }

    /**
     * Reads a table of rules in the writing of the bundled one: id, whether the day of the event counts (yes, no),
     * whether the end moves from a rest day (yes, no), the first day in force, legal basis, verified or unverified;
     * bars between. Several versions of one rule differ in their first day.
     *
     * @param text the table
     * @param source what messages call it, such as a file name
     * @return the rules in the order of the table
     * @throws GdbosException when a line is not of this writing; it names the line and column
     */
    public static List<CountingRule> parseAll(String text, String source) {
        return read(CalendarTable.rows(text, source, COLUMNS));
    }

    /**
     * All rules bundled with this SDK.
     *
     * @return the rules, with all their versions
     */
    public static List<CountingRule> standard() {
        return read(CalendarTable.bundled("counting-rules.txt", COLUMNS));
    }

    static Optional<CountingRule> inForce(List<CountingRule> rules, String id, LocalDate date) {
        return rules.stream()
                .filter(rule -> rule.id.equals(id) && !rule.from.isAfter(date))
                .max(Comparator.comparing(CountingRule::from));
    }

    private static List<CountingRule> read(List<CalendarTable.Row> rows) {
        return rows.stream()
                .map(row -> new CountingRule(
                        row.text(0),
                        row.isOne(1, "yes", "no"),
                        row.isOne(2, "yes", "no"),
                        row.date(3),
                        row.text(4),
                        row.isOne(5, "verified", "unverified")))
                .toList();
    }
}
