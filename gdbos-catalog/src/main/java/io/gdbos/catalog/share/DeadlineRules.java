package io.gdbos.catalog.share;

import io.gdbos.core.code.RegionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The deadline rules of all jurisdictions. Immutable.
 *
 * @param rules the rules, those of the smaller division first, later ones before earlier ones
 */
public record DeadlineRules(List<DeadlineRule> rules) {
    private static final Comparator<DeadlineRule> CLOSEST_FIRST = Comparator.comparingInt(DeadlineRules::reach)
            .thenComparing(DeadlineRule::from, Comparator.reverseOrder())
            .thenComparing(DeadlineRule::id);

    /** Orders the rules. */
    public DeadlineRules {
        rules = rules.stream().sorted(CLOSEST_FIRST).toList();
    }

    /**
     * Makes a list of rules.
     *
     * @param rules the rules, in any order
     * @return the list
     */
    public static DeadlineRules of(Collection<DeadlineRule> rules) {
        return new DeadlineRules(List.copyOf(rules));
    }

    /**
     * The rule that counts for something in a place on a day: that of the smallest division, and there the latest.
     *
     * @param kind what has to be done
     * @param place the division
     * @param day the day
     * @return the rule, empty when nothing is set
     */
    public Optional<DeadlineRule> find(DeadlineKind kind, RegionCode place, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && rule.counts(place, day))
                .findFirst();
    }

    private static int reach(DeadlineRule rule) {
        @Nullable RegionCode region = rule.region();
        return region == null ? 0 : -region.prefix().length();
    }
}
