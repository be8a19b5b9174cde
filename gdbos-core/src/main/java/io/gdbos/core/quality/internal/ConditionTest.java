package io.gdbos.core.quality.internal;

import io.gdbos.core.quality.QualityCheck;
import io.gdbos.core.record.Value;
import io.gdbos.core.rule.CompiledExpression;
import io.gdbos.core.rule.Expression;
import io.gdbos.core.rule.Truth;
import java.time.LocalDate;
import java.util.List;

/** A condition over the values of a row. Immutable. */
final class ConditionTest {
    private final CompiledExpression expression;
    private final Slots slots;
    private final Value asOf;

    ConditionTest(Expression expression, Layout layout, LocalDate asOf) {
        List<String> names = List.copyOf(expression.names());
        this.expression = expression.compile(names);
        this.slots = Slots.of(
                names.stream().mapToInt(name -> name.equals(QualityCheck.AS_OF) ? Layout.ABSENT : layout.slot(name)));
        this.asOf = Value.date(asOf);
    }

    Truth test(RowView row) {
        Value[] facts = new Value[slots.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = slots.at(i) == Layout.ABSENT ? asOf : row.fact(slots.at(i));
        }
        return expression.test(facts);
    }

    String text() {
        return expression.text();
    }
}
