package io.gdbos.core.rule;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.record.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        } else if (test instanceof Condition.Compare compare && compare.left() instanceof Operand.Fact fact) {
            for (Operand right : compare.right()) {
                if (right instanceof Operand.Literal literal) {
                    checkLiteral(row, fact.name(), literal.value(), compare.comparison());
                }
            }
        }
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
        DecisionInput.Kind declared = table.input(name)
                .map(DecisionInput::kind)
                .map(found -> found == DecisionInput.Kind.INTEGER ? DecisionInput.Kind.NUMBER : found)
                .orElse(kind);
        if (declared != kind) {
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
