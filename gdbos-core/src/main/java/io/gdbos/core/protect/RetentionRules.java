package io.gdbos.core.protect;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Rules of retention, in versions that follow one another. Immutable.
 *
 * @param id the id of the collection
 * @param version its version
 * @param rules the rules
 */
public record RetentionRules(String id, String version, List<RetentionRule> rules) {
    private static final Comparator<RetentionDecision> EARLIEST = Comparator.comparing(
                    (RetentionDecision decision) -> Objects.requireNonNull(decision.dueOn(), "dueOn"))
            .thenComparing(decision -> decision.item().id());

    /** Copies the rules, and refuses two versions of one rule that are in force on the same day. */
    public RetentionRules {
        rules = List.copyOf(rules);
        if (id.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("Rules of retention need an id and a version.");
        }
        List<RetentionRule> ordered = rules.stream()
                .sorted(Comparator.comparing(RetentionRule::id).thenComparing(RetentionRule::effectiveFrom))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            RetentionRule rule = ordered.get(i);
            RetentionRule before = ordered.get(i - 1);
            if (rule.id().equals(before.id()) && before.isInForce(rule.effectiveFrom())) {
                throw new IllegalArgumentException(
                        "The rule \"" + rule.id() + "\" has two versions in force on " + rule.effectiveFrom() + ".");
            }
        }
    }

    /**
     * A rule in the version in force on a day.
     *
     * @param rule the id of the rule
     * @param day the day
     * @return the rule; empty when there is none, or none in force
     */
    public Optional<RetentionRule> find(String rule, LocalDate day) {
        return rules.stream()
                .filter(each -> each.id().equals(rule) && each.isInForce(day))
                .findFirst();
    }

    /**
     * Decides for an item by the rules in force on a day. The longest minimum that can be counted and the shortest
     * maximum are looked for; the maximum decides unless it ends before the minimum. While the event of a minimum has
     * not come, the item is kept. Of rules that end on the same day the first in the order of ids decides.
     *
     * @param item what is kept
     * @param day the day, most often today
     * @return when something is to be done, and why
     */
    public RetentionDecision decide(RetainedItem item, LocalDate day) {
        List<RetentionRule> own = rules.stream()
                .filter(rule -> rule.isInForce(day) && rule.isFor(item))
                .sorted(Comparator.comparing(RetentionRule::id))
                .toList();
        return Overlap.of(item, own).decide();
    }

    /**
     * The items whose action is due before a day, by the rules in force on it; what is under a legal hold is never due.
     *
     * @param day the day
     * @param items what is kept, in any order
     * @return the decisions, earliest first, and of one day in the order of the items' ids
     */
    public List<RetentionDecision> dueBefore(LocalDate day, Collection<RetainedItem> items) {
        return items.stream()
                .map(item -> decide(item, day))
                .filter(decision -> decision.dueOn() != null && decision.dueOn().isBefore(day))
                .sorted(EARLIEST)
                .toList();
    }

    /**
     * The day on which the action of one rule is due, whatever other rules say.
     *
     * @param rule the rule
     * @param event the day of its event
     * @return the first day after the period
     */
    public static LocalDate dueOn(RetentionRule rule, LocalDate event) {
        return rule.term().dueOn(event);
    }
}
