package io.gdbos.core.quality.internal;

import io.gdbos.core.quality.QualityCheck;
import io.gdbos.core.record.Value;
import io.gdbos.core.rule.Expression;
import io.gdbos.core.rule.Facts;
import io.gdbos.core.rule.Truth;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A condition over the values of a row. Immutable. */
final class ConditionTest {
    private final Expression expression;
    private final List<String> names;
    private final Slots slots;
    private final Value asOf;

    ConditionTest(Expression expression, Layout layout, LocalDate asOf) {
        this.expression = expression;
        this.names = List.copyOf(expression.names());
        this.slots = Slots.of(names.stream().mapToInt(layout::slot));
        this.asOf = Value.date(asOf);
    }

    Truth test(RowView row) {
        Map<String, Value> facts = new LinkedHashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            String name = names.get(i);
            if (slots.at(i) != Layout.ABSENT) {
                facts.put(name, row.fact(slots.at(i)));
            } else if (name.equals(QualityCheck.AS_OF)) {
                facts.put(name, asOf);
            }
        }
        return expression.test(Facts.of(facts));
    }

    String text() {
        return expression.text();
    }
}
