package io.gdbos.core.match;

import io.gdbos.core.normalize.TextStep;
import io.gdbos.core.record.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers by their value. */
final class NumberComparator implements ValueComparator {
    private static final int LONGEST = 40;

    @Override
    public Comparison compare(Value.Present declared, Value.Present held) {
        BigDecimal first = number(declared);
        BigDecimal second = number(held);
        if (first == null || second == null) {
            return declared.raw().equals(held.raw())
                    ? Comparison.SAME
                    : Comparison.notComparable("unreadable", "a number cannot be read", "数值无法识别");
        }
        return first.compareTo(second) == 0 ? Comparison.SAME : Comparison.DIFFERENT;
    }

    private static @Nullable BigDecimal number(Value.Present value) {
        if (value instanceof Value.Decimal decimal) {
            return decimal.number();
        }
        String text =
                TextStep.normalize(ValueComparator.text(value), TextStep.SPACE).replace(",", "");
        if (text.length() > LONGEST || !text.matches("[+-]?\\d+(\\.\\d+)?")) {
            return null;
        }
        return new BigDecimal(text);
    }

    @Override
    public String normal(Value.Present value) {
        BigDecimal number = number(value);
        return number == null ? value.raw() : number.stripTrailingZeros().toPlainString();
    }
}
