package io.gdbos.core.rule;

import io.gdbos.core.record.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a fact is one of listed literals, by look-up. A literal of another kind than the fact leaves it unknown
 * unless some other literal fits.
 */
final class MemberKernel implements Kernel {
    private final int slot;
    private final int size;
    private final Set<String> texts = new HashSet<>();
    private final Set<LocalDate> dates = new HashSet<>();
    private final BigDecimal[] numbers;
    private final boolean hasTrue;
    private final boolean hasFalse;
    private int textCount;
    private int dateCount;

    private MemberKernel(int slot, List<Value> literals) {
        this.slot = slot;
        this.size = literals.size();
        this.numbers = literals.stream()
                .filter(Value.Decimal.class::isInstance)
                .map(value -> ((Value.Decimal) value).number())
                .sorted()
                .toArray(BigDecimal[]::new);
        boolean foundTrue = false;
        boolean foundFalse = false;
        for (Value literal : literals) {
            if (literal instanceof Value.Text text) {
                texts.add(text.text());
                textCount++;
                LocalDate date = IsoDate.parse(text.text());
                if (date != null) {
                    dates.add(date);
                    dateCount++;
                }
            } else if (literal instanceof Value.Bool bool) {
                foundTrue |= bool.isTrue();
                foundFalse |= !bool.isTrue();
            }
        }
        this.hasTrue = foundTrue;
        this.hasFalse = foundFalse;
    }

    static @Nullable Kernel of(Operand left, List<Operand> right) {
        if (!(left instanceof Operand.Fact fact) || !right.stream().allMatch(Operand.Literal.class::isInstance)) {
            return null;
        }
        return new MemberKernel(
                fact.slot(),
                right.stream().map(each -> ((Operand.Literal) each).value()).toList());
    }

    @Override
    public Truth test(Value[] row) {
        Value value = row[slot];
        if (value instanceof Value.Text text) {
            return answer(texts.contains(text.text()), textCount);
        } else if (value instanceof Value.Code code) {
            return answer(texts.contains(code.code()), textCount);
        } else if (value instanceof Value.Date date) {
            return answer(dates.contains(date.date()), dateCount);
        } else if (value instanceof Value.Decimal decimal) {
            return answer(Arrays.binarySearch(numbers, decimal.number()) >= 0, numbers.length);
        } else if (value instanceof Value.Bool bool) {
            boolean isListed = bool.isTrue() ? hasTrue : hasFalse;
            return answer(isListed, size - textCount - numbers.length);
        }
        return Truth.UNKNOWN;
    }

    private Truth answer(boolean isListed, int comparable) {
        return isListed ? Truth.TRUE : comparable == size ? Truth.FALSE : Truth.UNKNOWN;
    }
}
