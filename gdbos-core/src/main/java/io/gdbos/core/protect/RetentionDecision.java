package io.gdbos.core.protect;

import io.gdbos.core.Findings;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something kept is to be erased, anonymised or archived, and why. Immutable.
 *
 * @param item what is kept
 * @param rule the rule that decides, or null when no rule is for the item or none can be counted yet
 * @param dueOn the first day on which its action is due, or null while the item is kept without a day: under a legal
 *     hold, while the event of a minimum has not come, or when no rule can be counted
 * @param findings {@code GDB-RET-001} a maximum ends before a statutory minimum, which wins; {@code 002} a legal hold
 *     keeps the item; {@code 003} no rule is for the item; {@code 004} the rule that decides is not verified
 */
public record RetentionDecision(
        RetainedItem item,
        @Nullable RetentionRule rule,
        @Nullable LocalDate dueOn,
        Findings findings) {
    /** Checks that a day has its rule. */
    public RetentionDecision {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(findings, "findings");
        if (dueOn != null && rule == null) {
            throw new IllegalArgumentException("A day comes from a rule; item \"" + item.id() + "\" has none.");
        }
    }

    /**
     * Whether the action is due on a day.
     *
     * @param day the day
     * @return true from the day on which it is due
     */
    public boolean isDue(LocalDate day) {
        return dueOn != null && !day.isBefore(dueOn);
    }
}
