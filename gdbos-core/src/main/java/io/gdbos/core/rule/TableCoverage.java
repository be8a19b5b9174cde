package io.gdbos.core.rule;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.record.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tries a table with every combination of boolean and listed values, and for numbers and dates with every value they
 * are compared with and the values around it. Inputs without such values stay unknown, and what depends on them is
 * neither gap nor overlap.
 */
final class TableCoverage {
    private static final long MAX_COMBINATIONS = 100_000;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final DecisionTable table;
    private final Map<String, List<Value>> samples = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> reached = new LinkedHashSet<>();
    private final Set<String> overlaps = new LinkedHashSet<>();
    private long gaps;
    private String firstGap = "";

    TableCoverage(DecisionTable table) {
        this.table = table;
        Set<String> used = new LinkedHashSet<>();
        table.rows().forEach(row -> row.conditions().forEach(condition -> used.addAll(condition.names())));
        for (DecisionInput input : table.inputs()) {
            List<Value> values = samples(input);
            if (used.contains(input.id()) && !values.isEmpty()) {
                samples.put(input.id(), values);
            }
        }
    }

    Findings run() {
        long combinations = 1;
        for (List<Value> values : samples.values()) {
            combinations = Math.min(combinations * values.size(), MAX_COMBINATIONS + 1);
        }
        if (combinations > MAX_COMBINATIONS) {
            return Findings.of(Finding.info(
                    "GDB-RUL-009",
                    table.id(),
                    "Gaps and overlaps were not checked: more than " + MAX_COMBINATIONS + " combinations of inputs.",
                    "输入组合超过" + MAX_COMBINATIONS + "种，未检查缺口和重叠。"));
        }
        tryAll(new ArrayList<>(samples.entrySet()), 0, new LinkedHashMap<>());
        if (gaps > 0) {
            findings.add(Finding.warning(
                    "GDB-RUL-005",
                    table.id(),
                    "No row applies to " + gaps + " of " + combinations + " combinations, first " + firstGap + ".",
                    "在" + combinations + "种组合中，有" + gaps + "种没有适用的行，例如" + firstGap + "。"));
        }
        for (DecisionRow row : table.rows()) {
            if (!reached.contains(row.id())) {
                findings.add(Finding.warning(
                        "GDB-RUL-007",
                        table.id() + " row " + row.id(),
                        "The row never decides: it never applies, or an earlier row always does.",
                        "本行永远不会生效：条件不可能成立，或总被前面的行先行适用。"));
            }
        }
        return new Findings(findings);
    }

    private void tryAll(List<Map.Entry<String, List<Value>>> inputs, int index, Map<String, Value> chosen) {
        if (index == inputs.size()) {
            tryOne(chosen);
            return;
        }
        Map.Entry<String, List<Value>> input = inputs.get(index);
        for (Value value : input.getValue()) {
            chosen.put(input.getKey(), value);
            tryAll(inputs, index + 1, chosen);
        }
        chosen.remove(input.getKey());
    }

    private void tryOne(Map<String, Value> chosen) {
        Facts facts = Facts.of(chosen);
        List<DecisionRow> certain = new ArrayList<>();
        boolean open = false;
        for (DecisionRow row : table.rows()) {
            Truth truth = row.judge(facts).truth();
            boolean hidden = table.hitPolicy() == HitPolicy.FIRST && !certain.isEmpty();
            if (truth != Truth.FALSE && !hidden) {
                reached.add(row.id());
            }
            open |= truth == Truth.UNKNOWN;
            if (truth == Truth.TRUE) {
                certain.add(row);
            }
        }
        if (certain.isEmpty() && !open) {
            gaps++;
            firstGap = gaps == 1 ? describe(chosen) : firstGap;
        }
        if (certain.size() > 1 && table.hitPolicy() == HitPolicy.UNIQUE) {
            overlap(certain.get(0), certain.get(1), chosen);
        }
    }

    private void overlap(DecisionRow first, DecisionRow second, Map<String, Value> chosen) {
        if (!overlaps.add(first.id() + "\n" + second.id())) {
            return;
        }
        String place = table.id() + " row " + second.id();
        String english = "Row \"" + first.id() + "\" applies as well, for instance at " + describe(chosen) + ".";
        String chinese = "与行“" + first.id() + "”重叠，例如" + describe(chosen) + "。";
        findings.add(
                first.outputs().equals(second.outputs())
                        ? Finding.warning("GDB-RUL-006", place, english, chinese)
                        : Finding.error("GDB-RUL-006", place, english, chinese));
    }

    private static String describe(Map<String, Value> chosen) {
        return chosen.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + (entry.getValue() instanceof Value.Present present ? present.raw() : entry.getValue()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private List<Value> samples(DecisionInput input) {
        return switch (input.kind()) {
            case BOOLEAN -> List.of(Value.bool(true), Value.bool(false));
            case CODE -> input.values().stream().map(Value::code).toList();
            case NUMBER -> numbers(input.id());
            case DATE -> dates(input.id());
            case TEXT -> List.of();
        };
    }

    private List<Value> numbers(String name) {
        TreeSet<BigDecimal> points = new TreeSet<>();
        for (Value literal : literals(name)) {
            if (literal instanceof Value.Decimal decimal) {
                points.addAll(List.of(
                        decimal.number().subtract(HALF),
                        decimal.number(),
                        decimal.number().add(HALF)));
            }
        }
        return points.stream().map(Value::decimal).toList();
    }

    private List<Value> dates(String name) {
        TreeSet<LocalDate> points = new TreeSet<>();
        for (Value literal : literals(name)) {
            LocalDate date = Comparison.dateOf(literal);
            if (date != null) {
                points.addAll(List.of(date.minusDays(1), date, date.plusDays(1)));
            }
        }
        return points.stream().map(Value::date).toList();
    }

    private List<Value> literals(String name) {
        List<Value> literals = new ArrayList<>();
        for (DecisionRow row : table.rows()) {
            for (Expression condition : row.conditions()) {
                for (Condition.Test test : condition.condition().tests()) {
                    if (test instanceof Condition.Compare compare) {
                        addLiterals(compare, name, literals);
                    }
                }
            }
        }
        return literals;
    }

    private static void addLiterals(Condition.Compare compare, String name, List<Value> into) {
        for (Operand right : compare.right()) {
            if (isFact(compare.left(), name) && right instanceof Operand.Literal literal) {
                into.add(literal.value());
            } else if (isFact(right, name) && compare.left() instanceof Operand.Literal literal) {
                into.add(literal.value());
            }
        }
    }

    private static boolean isFact(Operand operand, String name) {
        return operand instanceof Operand.Fact fact && fact.name().equals(name);
    }
}
