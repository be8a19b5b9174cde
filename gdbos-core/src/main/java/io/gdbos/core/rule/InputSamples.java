package io.gdbos.core.rule;

import io.gdbos.core.record.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The values with which inputs are tried: for each comparison with literals, one from every stretch between them and
 * each literal itself, so that any other value behaves like one of these. Inputs that are calculated with, compared with
 * each other or ordered as text have no such finite choice and are left open.
 */
final class InputSamples {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Map<String, List<Value>> samples = new LinkedHashMap<>();
    private final Set<String> open = new TreeSet<>();
    private final Map<String, List<Value>> literals = new LinkedHashMap<>();
    private final Set<String> askedEmpty = new HashSet<>();

    InputSamples(DecisionTable table) {
        Set<String> orderedText = new HashSet<>();
        for (DecisionRow row : table.rows()) {
            for (Expression condition : row.conditions()) {
                condition.condition().tests().forEach(test -> read(test, orderedText));
            }
        }
        table.names().stream().filter(name -> table.input(name).isEmpty()).forEach(open::add);
        for (DecisionInput input : table.inputs()) {
            boolean isText = input.kind() == DecisionInput.Kind.TEXT;
            if (isText && orderedText.contains(input.id())) {
                open.add(input.id());
            }
            if (table.names().contains(input.id()) && !open.contains(input.id())) {
                List<Value> values = new ArrayList<>(values(input));
                if (askedEmpty.contains(input.id())) {
                    values.add(Value.Absent.MISSING);
                    if (isText) {
                        values.add(Value.text(""));
                    }
                }
                samples.put(input.id(), List.copyOf(values));
            }
        }
    }

    /** The values by input, in the order of the inputs. */
    Map<String, List<Value>> byInput() {
        return samples;
    }

    /** The inputs that are left open. */
    Set<String> open() {
        return open;
    }

    private void read(Condition.Test test, Set<String> orderedText) {
        if (test instanceof Condition.Empty empty) {
            askedEmpty.add(empty.fact().name());
        } else if (test instanceof Condition.Compare compare) {
            List<Operand.Fact> facts = new ArrayList<>();
            compare.facts(facts);
            List<Operand> sides = new ArrayList<>(compare.right());
            sides.add(compare.left());
            boolean isPlain = facts.size() == 1
                    && sides.stream().allMatch(side -> side instanceof Operand.Fact || side instanceof Operand.Literal);
            for (Operand.Fact fact : facts) {
                if (!isPlain) {
                    open.add(fact.name());
                } else if (compare.comparison() != Comparison.EQUAL && compare.comparison() != Comparison.BEGINS_WITH) {
                    orderedText.add(fact.name());
                }
                for (Operand side : sides) {
                    if (side instanceof Operand.Literal literal) {
                        literals.computeIfAbsent(fact.name(), name -> new ArrayList<>())
                                .add(literal.value());
                    }
                }
            }
        }
    }

    private List<Value> values(DecisionInput input) {
        return switch (input.kind()) {
            case BOOLEAN -> List.of(Value.bool(true), Value.bool(false));
            case CODE -> input.values().stream().map(Value::code).toList();
            case NUMBER -> numbers(input.id());
            case INTEGER -> integers(input.id());
            case DATE -> dates(input.id());
            case TEXT -> texts(input.id());
        };
    }

    private NavigableSet<BigDecimal> points(String name) {
        TreeSet<BigDecimal> points = new TreeSet<>();
        for (Value literal : literals.getOrDefault(name, List.of())) {
            if (literal instanceof Value.Decimal decimal) {
                points.add(decimal.number());
            }
        }
        return points;
    }

    private List<Value> numbers(String name) {
        NavigableSet<BigDecimal> points = points(name);
        if (points.isEmpty()) {
            return List.of(Value.decimal(0));
        }
        List<BigDecimal> values = new ArrayList<>(List.of(points.first().subtract(BigDecimal.ONE)));
        for (BigDecimal point : points) {
            BigDecimal next = points.higher(point);
            values.add(point);
            values.add(
                    next == null ? point.add(BigDecimal.ONE) : point.add(next).multiply(HALF));
        }
        return values.stream().map(Value::decimal).toList();
    }

    private List<Value> integers(String name) {
        TreeSet<BigDecimal> values = new TreeSet<>(List.of(BigDecimal.ZERO));
        for (BigDecimal point : points(name)) {
            BigDecimal floor = point.setScale(0, RoundingMode.FLOOR);
            BigDecimal ceiling = point.setScale(0, RoundingMode.CEILING);
            values.addAll(List.of(floor.subtract(BigDecimal.ONE), floor, ceiling, ceiling.add(BigDecimal.ONE)));
        }
        return values.stream().map(Value::decimal).toList();
    }

    private List<Value> dates(String name) {
        TreeSet<LocalDate> values = new TreeSet<>();
        for (Value literal : literals.getOrDefault(name, List.of())) {
            LocalDate date = Comparison.dateOf(literal);
            if (date != null) {
                values.addAll(List.of(date.minusDays(1), date, date.plusDays(1)));
            }
        }
        if (values.isEmpty()) {
            values.add(LocalDate.of(2000, 1, 1));
        }
        return values.stream().map(Value::date).toList();
    }

    /** Each literal, each with something behind it, and a text that begins with none of them. */
    private List<Value> texts(String name) {
        Set<String> values = new TreeSet<>();
        Set<Integer> beginnings = new HashSet<>();
        for (Value literal : literals.getOrDefault(name, List.of())) {
            if (literal instanceof Value.Text text) {
                values.add(text.text());
                values.add(text.text() + "…");
                text.text().codePoints().limit(1).forEach(beginnings::add);
            }
        }
        int unlike = '?';
        while (beginnings.contains(unlike)) {
            unlike++;
        }
        values.add(Character.toString(unlike));
        return values.stream().map(Value::text).toList();
    }
}
