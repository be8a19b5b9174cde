package io.gdbos.core.rule;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.record.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The check of a table's declarations; what needs all combinations of values is left to {@link CoverageSearch}. */
final class TableCheck {
    private final DecisionTable table;
    private final List<Finding> findings = new ArrayList<>();

    TableCheck(DecisionTable table) {
        this.table = table;
    }

    Findings run() {
        Set<String> used = new LinkedHashSet<>();
        for (DecisionRow row : table.rows()) {
            for (Expression condition : row.conditions()) {
                used.addAll(condition.names());
                checkNames(row, condition);
                condition.condition().tests().forEach(test -> checkTest(row, test));
            }
            Set<String> expected = table.rows().get(0).outputs().keySet();
            if (!row.outputs().keySet().equals(expected)) {
                add(Finding.warning(
                        "GDB-RUL-004",
                        place(row),
                        "The row gives " + row.outputs().keySet() + "; the first row gives " + expected + ".",
                        "本行输出" + row.outputs().keySet() + "，首行输出" + expected + "。"));
            }
        }
        for (DecisionInput input : table.inputs()) {
            if (!used.contains(input.id())) {
                add(Finding.warning(
                        "GDB-RUL-002",
                        table.id(),
                        "Input \"" + input.id() + "\" is declared and used by no row.",
                        "输入“" + input.id() + "”已声明，但没有任何行使用。"));
            }
        }
        Findings declared = new Findings(findings);
        return declared.hasErrors() ? declared : declared.and(new Findings(TableFindings.of(table, table.analyse())));
    }

    private void checkNames(DecisionRow row, Expression condition) {
        for (String name : condition.names()) {
            if (table.input(name).isEmpty()) {
                List<String> allowed =
                        table.inputs().stream().map(DecisionInput::id).toList();
                add(Finding.error(
                        "GDB-RUL-001",
                        place(row),
                        "Input \"" + name + "\" is not declared; declared are " + allowed + ".",
                        "输入“" + name + "”未声明，已声明的有" + allowed + "。"));
            }
        }
    }

    private void checkTest(DecisionRow row, Condition.Test test) {
        if (test instanceof Condition.Flag flag) {
            requireKind(row, flag.fact().name(), DecisionInput.Kind.BOOLEAN);
        } else if (test instanceof Condition.Compare compare) {
            checkArguments(row, compare.left());
            for (Operand right : compare.right()) {
                checkArguments(row, right);
                checkSides(row, compare.left(), right, compare.comparison());
            }
        }
    }

    private void checkSides(DecisionRow row, Operand left, Operand right, Comparison comparison) {
        if (left instanceof Operand.Fact fact && right instanceof Operand.Literal literal) {
            checkLiteral(row, fact.name(), literal.value(), comparison);
        } else if (left instanceof Operand.Literal literal && right instanceof Operand.Fact fact) {
            checkLiteral(row, fact.name(), literal.value(), comparison);
        } else if (left instanceof Operand.Fact one && right instanceof Operand.Fact other) {
            DecisionInput.Kind first = kind(one.name());
            DecisionInput.Kind second = kind(other.name());
            if (first != null && second != null && !isComparable(first, second, comparison)) {
                mismatch(row, one.name(), "it is declared as " + first + ", \"" + other.name() + "\" as " + second);
            }
        } else if (left instanceof Operand.Fact fact) {
            requireKind(row, fact.name(), DecisionInput.Kind.NUMBER);
        } else if (right instanceof Operand.Fact fact) {
            requireKind(row, fact.name(), DecisionInput.Kind.NUMBER);
        }
    }

    /** Facts in a calculation are numbers, those between which time is counted dates or texts that may be dates. */
    private void checkArguments(DecisionRow row, Operand operand) {
        if (operand instanceof Operand.Arithmetic sum) {
            for (Operand side : List.of(sum.left(), sum.right())) {
                if (side instanceof Operand.Fact fact) {
                    requireKind(row, fact.name(), DecisionInput.Kind.NUMBER);
                }
                checkArguments(row, side);
            }
        } else if (operand instanceof Operand.Between between) {
            for (Operand end : List.of(between.from(), between.to())) {
                if (end instanceof Operand.Fact fact && kind(fact.name()) != DecisionInput.Kind.TEXT) {
                    requireKind(row, fact.name(), DecisionInput.Kind.DATE);
                }
                checkArguments(row, end);
            }
        }
    }

    private static boolean isComparable(DecisionInput.Kind left, DecisionInput.Kind right, Comparison comparison) {
        boolean isWriting = isWriting(left) && isWriting(right);
        return switch (comparison) {
            case BEGINS_WITH -> isWriting;
            case EQUAL -> isWriting || isAlike(left, right);
            default -> isWriting || (isAlike(left, right) && left != DecisionInput.Kind.BOOLEAN);
        };
    }

    /** The same kind, or a text that may be a date. */
    private static boolean isAlike(DecisionInput.Kind left, DecisionInput.Kind right) {
        boolean isDate = left == DecisionInput.Kind.DATE || right == DecisionInput.Kind.DATE;
        boolean isText = left == DecisionInput.Kind.TEXT || right == DecisionInput.Kind.TEXT;
        return left == right || (isDate && isText);
    }

    private static boolean isWriting(DecisionInput.Kind kind) {
        return kind == DecisionInput.Kind.TEXT || kind == DecisionInput.Kind.CODE;
    }

    /** The kind declared, whole numbers being numbers; null for a fact that is not declared. */
    private DecisionInput.@Nullable Kind kind(String name) {
        return table.input(name)
                .map(DecisionInput::kind)
                .map(found -> found == DecisionInput.Kind.INTEGER ? DecisionInput.Kind.NUMBER : found)
                .orElse(null);
    }

    private void checkLiteral(DecisionRow row, String name, Value literal, Comparison comparison) {
        if (literal instanceof Value.Bool) {
            requireKind(row, name, DecisionInput.Kind.BOOLEAN);
        } else if (literal instanceof Value.Decimal) {
            requireKind(row, name, DecisionInput.Kind.NUMBER);
        } else if (literal instanceof Value.Text text) {
            DecisionInput input = table.input(name).orElse(null);
            if (input == null || input.kind() == DecisionInput.Kind.TEXT) {
                return;
            } else if (input.kind() == DecisionInput.Kind.CODE) {
                if (comparison == Comparison.EQUAL && !input.values().contains(text.text())) {
                    mismatch(row, name, "'" + text.text() + "' is not one of " + input.values());
                }
            } else if (input.kind() != DecisionInput.Kind.DATE || Comparison.dateOf(literal) == null) {
                mismatch(row, name, "'" + text.text() + "' is no " + input.kind());
            }
        }
    }

    private void requireKind(DecisionRow row, String name, DecisionInput.Kind kind) {
        DecisionInput.Kind declared = kind(name);
        if (declared != null && declared != kind) {
            mismatch(row, name, "it is declared as " + declared + " and used as " + kind);
        }
    }

    private void mismatch(DecisionRow row, String name, String why) {
        add(Finding.error(
                "GDB-RUL-003",
                place(row),
                "The comparison of input \"" + name + "\" can never hold: " + why + ".",
                "对输入“" + name + "”的比较永远不成立：" + why + "。"));
    }

    private void add(Finding finding) {
        findings.add(finding);
    }

    private String place(DecisionRow row) {
        return table.id() + " row " + row.id();
    }
}
