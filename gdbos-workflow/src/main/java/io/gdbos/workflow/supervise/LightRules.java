package io.gdbos.workflow.supervise;

import io.gdbos.core.GdbosException;
import io.gdbos.core.calendar.WorkingDayCalendar;
import io.gdbos.core.rule.LegalBasis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rules by which lights are shown. A pause freezes the light, since the time that is left stands still; so does
 * the end of a clock. Immutable.
 *
 * @param rules the rules; of those that apply the gravest decides, of equally grave ones the first
 */
public record LightRules(List<LightRule> rules) {
    private static final String RESOURCE = "light-rules.txt";

    /** Copies the rules, gravest first. */
    public LightRules {
        rules = rules.stream()
                .sorted(Comparator.comparing(LightRule::light).reversed())
                .toList();
    }

    /**
     * The rules bundled with this SDK: a proposal from several local measures, which a city replaces by its own.
     *
     * @return the rules
     */
    public static LightRules standard() {
        try (InputStream in = LightRules.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new GdbosException("The table " + RESOURCE + " is missing beside " + LightRules.class + ".");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new GdbosException("The table " + RESOURCE + " cannot be read.", e);
        }
    }

    /**
     * Reads rules from a table: one a line, seven cells between bars; lines with a hash are remarks.
     *
     * @param text the table
     * @return the rules
     * @throws IllegalArgumentException when a line is not a rule; the message names it
     */
    public static LightRules parse(String text) {
        return new LightRules(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(LightRules::rule)
                .toList());
    }

    /**
     * The light of a case.
     *
     * @param watched the case with its clocks
     * @param calendar the working days
     * @param now the moment
     * @return the signal of the gravest rule that applies; green when none does
     */
    public LightSignal judge(WatchedCase watched, WorkingDayCalendar calendar, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, watched.committed().zone());
        for (LightRule rule : rules) {
            if (!rule.from().isAfter(today)) {
                Optional<String> agency = rule.responsible(watched, calendar, now);
                if (agency.isPresent()) {
                    return new LightSignal(watched.caseId(), rule.light(), rule, agency.get(), now);
                }
            }
        }
        return new LightSignal(watched.caseId(), Light.GREEN, null, watched.agency(), now);
    }

    private static LightRule rule(String line) {
        String[] cells = line.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        if (cells.length != 7 || !(cells[6].equals("verified") || cells[6].equals("unverified"))) {
            throw new IllegalArgumentException(
                    "A light rule has 7 cells and ends in verified or unverified; came \"" + line + "\".");
        }
        try {
            return new LightRule(
                    cells[0],
                    Light.valueOf(cells[1]),
                    LightTrigger.valueOf(cells[2]),
                    Integer.parseInt(cells[3]),
                    LocalDate.parse(cells[4]),
                    new LegalBasis(cells[5], cells[6].equals("verified")));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Light rule \"" + line + "\" cannot be read: " + e.getMessage(), e);
        }
    }
}
