package io.gdbos.core.protect;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.protect.RetentionTerm.Bound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules that are for one item, in the order of their ids, and which of them decides. */
record Overlap(RetainedItem item, List<RetentionRule> rules) {
    static Overlap of(RetainedItem item, List<RetentionRule> rules) {
        return new Overlap(item, rules);
    }

    RetentionDecision decide() {
        if (rules.isEmpty()) {
            return new RetentionDecision(item, null, null, Findings.of(noRule()));
        }
        Due minimum = counted(Bound.AT_LEAST).stream()
                .max(Comparator.comparing(Due::on)
                        .thenComparing(Comparator.comparing(Due::id).reversed()))
                .orElse(null);
        Due maximum = counted(Bound.AT_MOST).stream()
                .min(Comparator.comparing(Due::on).thenComparing(Due::id))
                .orElse(null);
        List<Finding> found = new ArrayList<>();
        Due decisive = maximum;
        if (minimum != null && (maximum == null || maximum.on().isBefore(minimum.on()))) {
            decisive = minimum;
            if (maximum != null) {
                found.add(conflict(minimum, maximum));
            }
        }
        if (decisive != null && !decisive.rule().basis().isVerified()) {
            found.add(unverified(decisive.rule()));
        }
        boolean isKept = isMinimumOpen() || item.isHeld();
        if (item.isHeld()) {
            found.add(held());
        }
        return new RetentionDecision(
                item,
                decisive == null ? null : decisive.rule(),
                decisive == null || isKept ? null : decisive.on(),
                new Findings(found));
    }

    private boolean isMinimumOpen() {
        return rules.stream().anyMatch(rule -> rule.term().bound() == Bound.AT_LEAST && event(rule) == null);
    }

    private List<Due> counted(Bound bound) {
        return rules.stream()
                .filter(rule -> rule.term().bound() == bound && event(rule) != null)
                .map(rule -> new Due(rule, rule.term().dueOn(Objects.requireNonNull(event(rule)))))
                .toList();
    }

    private @Nullable LocalDate event(RetentionRule rule) {
        return item.events().get(rule.term().event());
    }

    private Finding conflict(Due minimum, Due maximum) {
        return Finding.warning(
                "GDB-RET-001",
                item.id(),
                "The purpose's maximum \"" + maximum.id() + "\" ends before " + maximum.on()
                        + "; the statutory minimum \"" + minimum.id() + "\" (" + basis(minimum)
                        + ") keeps the data until " + minimum.on() + ". Until then they may only be stored.",
                "规则“" + maximum.id() + "”的最长保存期限于" + maximum.on() + "前届满；规则“" + minimum.id() + "”（" + basis(minimum)
                        + "）要求保存至" + minimum.on() + "，以较长的法定最短期限为准，期间只能存储。");
    }

    private Finding held() {
        return Finding.info(
                "GDB-RET-002",
                item.id(),
                "A legal hold keeps \"" + item.id() + "\"; nothing is due while it lasts.",
                "“" + item.id() + "”处于依法保全状态，期间不处置。");
    }

    private Finding noRule() {
        return Finding.warning(
                "GDB-RET-003",
                item.id(),
                "No rule in force says how long data of the purpose \"" + item.purpose() + "\" are kept in "
                        + item.region().value() + ".",
                item.region().value() + "没有现行规则规定目的为“" + item.purpose() + "”的数据保存多久。");
    }

    private Finding unverified(RetentionRule rule) {
        return Finding.info(
                "GDB-RET-004",
                item.id(),
                "The rule \"" + rule.id() + "\" was not yet compared with the official text ("
                        + rule.basis().text() + ").",
                "规则“" + rule.id() + "”尚未与官方文本核对（" + rule.basis().text() + "）。");
    }

    private static String basis(Due due) {
        return due.rule().basis().text();
    }

    private record Due(RetentionRule rule, LocalDate on) {
        String id() {
            return rule.id();
        }
    }
}
