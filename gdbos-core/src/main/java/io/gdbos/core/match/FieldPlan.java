package io.gdbos.core.match;

import io.gdbos.core.BilingualText;
import io.gdbos.core.record.Value;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One field of a plan.
 *
 * @param rule its rule
 * @param comparator its comparator
 */
record FieldPlan(FieldRule rule, ValueComparator comparator) {
    FieldVerdict judge(Value declared, Value held) {
        Value.Present first = present(declared);
        Value.Present second = present(held);
        if (first == null || second == null) {
            String side = first != null ? "held" : second != null ? "declared" : "both";
            BilingualText text = first != null
                    ? BilingualText.of("The agency holds no value.", "部门数据中没有该项。")
                    : second != null
                            ? BilingualText.of("No value was declared.", "申报中没有该项。")
                            : BilingualText.of("Neither side has a value.", "双方均没有该项。");
            return verdict(
                    new Outcome(Verdict.MISSING, "", rule.otherwise().missing(), "missing:" + side, text),
                    Comparison.DIFFERENT,
                    first,
                    second);
        }
        Comparison comparison = comparator.compare(first, second);
        return verdict(outcome(comparison), comparison, first, second);
    }

    private Outcome outcome(Comparison comparison) {
        return switch (comparison.verdict()) {
            case SAME, VARIANT -> agreement(comparison);
            case NOT_COMPARABLE ->
                new Outcome(
                        Verdict.NOT_COMPARABLE,
                        "",
                        rule.otherwise().notComparable(),
                        "not-comparable:" + comparison.detail(),
                        BilingualText.of(
                                "The values cannot be compared: "
                                        + comparison.words().english() + ".",
                                "无法比对：" + comparison.words().chinese() + "。"));
            default ->
                new Outcome(
                        Verdict.DIFFERENT,
                        "",
                        rule.otherwise().different(),
                        comparison.hasDetail() ? "different:" + comparison.detail() : "different",
                        BilingualText.of(
                                "The values differ"
                                        + (comparison.hasDetail()
                                                ? ": " + comparison.words().english()
                                                : "")
                                        + ".",
                                "不一致"
                                        + (comparison.hasDetail()
                                                ? "：" + comparison.words().chinese()
                                                : "")
                                        + "。"));
        };
    }

    private Outcome agreement(Comparison comparison) {
        MatchLevel reached = rule.levels().stream()
                .filter(level -> level.kinds().containsAll(comparison.kinds()))
                .findFirst()
                .orElse(null);
        String level = reached == null ? "" : reached.id();
        Effect effect = reached == null ? Effect.REVIEW : reached.effect();
        if (comparison.verdict() == Verdict.SAME) {
            return new Outcome(Verdict.SAME, level, effect, "same", BilingualText.of("The values agree.", "一致。"));
        }
        String kinds = comparison.kinds().stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining("+"));
        String english =
                comparison.kinds().stream().map(kind -> kind.text().english()).collect(Collectors.joining(", "));
        String chinese =
                comparison.kinds().stream().map(kind -> kind.text().chinese()).collect(Collectors.joining("、"));
        return new Outcome(
                Verdict.VARIANT,
                level,
                effect,
                "variant:" + kinds,
                BilingualText.of("The values differ only in: " + english + ".", "仅有写法差异：" + chinese + "。"));
    }

    private FieldVerdict verdict(
            Outcome outcome, Comparison comparison, Value.@Nullable Present first, Value.@Nullable Present second) {
        return new FieldVerdict(
                rule.id(),
                rule.comparator(),
                outcome.verdict(),
                comparison.kinds(),
                side(rule.declared(), first),
                side(rule.held(), second),
                outcome.level(),
                outcome.effect(),
                outcome.reason(),
                outcome.text());
    }

    private FieldVerdict.Side side(String element, Value.@Nullable Present value) {
        return value == null
                ? new FieldVerdict.Side(element, null, null)
                : new FieldVerdict.Side(element, value.raw(), comparator.normal(value));
    }

    private static Value.@Nullable Present present(Value value) {
        return value instanceof Value.Present present && !isBlank(present) ? present : null;
    }

    static boolean isBlank(Value.Present value) {
        return value instanceof Value.Text text && text.text().isBlank();
    }

    private record Outcome(Verdict verdict, String level, Effect effect, String reason, BilingualText text) {}
}
