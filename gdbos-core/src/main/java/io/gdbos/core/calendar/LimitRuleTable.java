package io.gdbos.core.calendar;

import io.gdbos.core.calendar.CalendarTable.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads tables of limits. */
final class LimitRuleTable {
    private static final int COLUMNS = 12;
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private LimitRuleTable() {}

    static List<LimitRule> bundled() {
        List<CountingRule> counting = CountingRule.standard();
        return CalendarTable.bundled("limit-rules.txt", COLUMNS).stream()
                .map(row -> rule(row, counting))
                .toList();
    }

    static List<LimitRule> parse(String text, String source, List<CountingRule> counting) {
        return CalendarTable.rows(text, source, COLUMNS).stream()
                .map(row -> rule(row, counting))
                .toList();
    }

    private static LimitRule rule(Row row, List<CountingRule> counting) {
        TimeLimit.Unit unit = row.unit(2);
        LocalDate from = row.date(9);
        CountingRule counted = CountingRule.inForce(counting, row.text(3), from)
                .orElseThrow(() -> row.error("no counting rule \"" + row.text(3) + "\" is in force on " + from));
        @Nullable
        ExtensionRule extension = row.isGiven(4)
                ? new ExtensionRule(row.number(4), new TimeLimit(row.number(5), unit), row.bilingual(6))
                : null;
        List<String> pauses = row.isGiven(8) ? List.of(BLANK.split(row.text(8))) : List.of();
        return new LimitRule(
                row.text(0),
                new TimeLimit(row.number(1), unit),
                counted,
                extension,
                pauses,
                from,
                row.text(10),
                row.isOne(11, "verified", "unverified"));
    }
}
