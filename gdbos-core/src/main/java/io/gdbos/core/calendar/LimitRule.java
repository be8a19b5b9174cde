package io.gdbos.core.calendar;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A limit that a provision sets: how long, how it is counted, for what it pauses, how far it may be made longer.
 * Immutable.
 *
 * @param id a stable id, such as {@code licence-decision}
 * @param limit how long
 * @param counting how days are counted
 * @param extension how far it may be made longer, or null when it may not
 * @param pauses the kinds of reasons for which it may pause
 * @param from the day from which the rule is in force
 * @param legalBasis the provision it comes from
 * @param isVerified whether it was compared with the official text
 */
public record LimitRule(
        String id,
        TimeLimit limit,
        CountingRule counting,
        @Nullable ExtensionRule extension,
        List<String> pauses,
        LocalDate from,
        String legalBasis,
        boolean isVerified) {
    /** Copies the kinds and refuses an extension in another unit. */
    public LimitRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(counting, "counting");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(legalBasis, "legalBasis");
        pauses = List.copyOf(pauses);
        if (extension != null && extension.by().unit() != limit.unit()) {
            throw new IllegalArgumentException("The limit \"" + id + "\" is extended in its own unit; came " + limit
                    + " and " + extension.by() + ".");
        }
    }

    /**
     * A rule bundled with this SDK, in the version in force on a day.
     *
     * @param id the id, such as {@code licence-decision}
     * @param date the day of the event that starts the limit
     * @return the rule; empty when there is none, or it was not yet in force
     */
    public static Optional<LimitRule> standard(String id, LocalDate date) {
        return standard().stream()
                .filter(rule -> rule.id.equals(id) && !rule.from.isAfter(date))
                .max(Comparator.comparing(LimitRule::from));
    }

    /**
     * All rules bundled with this SDK.
     *
     * @return the rules
     */
    public static List<LimitRule> standard() {
        return LimitRuleTable.bundled();
    }

    /**
     * Reads a table of rules in the writing of the bundled one, which begins with the names of its columns.
     *
     * @param text the table
     * @param source what messages call it, such as a file name
     * @param counting the counting rules that it may name, such as those of {@link CountingRule#parseAll}
     * @return the rules in the order of the table
     * @throws io.gdbos.core.GdbosException when a line is not of this writing; it names the line
     */
    public static List<LimitRule> parseAll(String text, String source, List<CountingRule> counting) {
        return LimitRuleTable.parse(text, source, counting);
    }

    /**
     * Starts a clock under this rule.
     *
     * @param zone the zone of the jurisdiction
     * @param at the event that starts the limit
     * @return a running clock
     */
    public LimitClock start(ZoneId zone, Instant at) {
        return LimitClock.start(limit, counting, zone, at);
    }

    /**
     * What speaks against pausing a limit of this rule.
     *
     * @param reason the reason
     * @return nothing, or {@code GDB-CAL-005} when time goes on counting for such a reason
     */
    public Findings checkPause(PauseReason reason) {
        return pauses.contains(reason.kind())
                ? Findings.none()
                : Findings.of(error(
                        "GDB-CAL-005",
                        "is not paused for " + reason.name().english() + "; only for " + pauses,
                        "不因" + reason.name().chinese() + "中止"));
    }

    /**
     * What speaks against making a clock of this rule longer.
     *
     * @param clock the clock, with the extensions granted so far
     * @param wanted the extension
     * @return nothing, or {@code GDB-CAL-001} to {@code 004}: not allowed at all, too often, too long, not approved
     */
    public Findings checkExtension(LimitClock clock, Extension wanted) {
        if (extension == null) {
            return Findings.of(error("GDB-CAL-001", "cannot be extended", "不得延长"));
        }
        List<Finding> found = new ArrayList<>();
        int max = extension.maxCount();
        if (clock.extensions().size() >= max) {
            found.add(error("GDB-CAL-002", "can be extended " + max + " times only", "最多延长" + max + "次"));
        }
        TimeLimit most = extension.by();
        if (wanted.by().unit() != most.unit() || wanted.by().amount() > most.amount()) {
            found.add(error(
                    "GDB-CAL-003",
                    "can be extended by " + most + " at most; came " + wanted.by(),
                    "最多延长" + most.text().chinese() + "，申请" + wanted.by().text().chinese()));
        }
        if (wanted.approver().isBlank()) {
            found.add(error(
                    "GDB-CAL-004",
                    "is extended with the approval of the "
                            + extension.approver().english(),
                    "延长须经" + extension.approver().chinese() + "批准"));
        }
        return new Findings(found);
    }

    private Finding error(String code, String english, String chinese) {
        return Finding.error(
                code,
                id,
                "The limit \"" + id + "\" " + english + " (" + legalBasis + ").",
                "时限“" + id + "”" + chinese + "（" + legalBasis + "）。");
    }
}
