package io.gdbos.core.rule;

import io.gdbos.core.record.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the quickest way to do a comparison. The common ones (a fact with a literal, a fact with listed literals, a
 * period with a number) have their literals made ready and allocate nothing; {@link General} does all others and is
 * what the quick ones are proved against.
 */
final class Kernels {
    private Kernels() {}

    static Kernel of(Comparison comparison, Operand left, List<Operand> right) {
        if (right.size() > 1) {
            Kernel members = MemberKernel.of(left, right);
            return members == null ? new General(comparison, left, right) : members;
        }
        Operand other = right.get(0);
        Kernel quick = quick(comparison, left, other);
        if (quick == null && comparison != Comparison.BEGINS_WITH) {
            quick = quick(comparison.turned(), other, left);
        }
        return quick == null ? new General(comparison, left, right) : quick;
    }

    private static @Nullable Kernel quick(Comparison comparison, Operand left, Operand right) {
        if (!(right instanceof Operand.Literal literal)) {
            return null;
        }
        if (left instanceof Operand.Fact fact && literal.value() instanceof Value.Text text) {
            return new TextLiteral(comparison, fact.slot(), text.text(), IsoDate.parse(text.text()));
        }
        if (comparison == Comparison.BEGINS_WITH || !(literal.value() instanceof Value.Decimal decimal)) {
            return null;
        }
        if (left instanceof Operand.Fact fact) {
            return new NumberLiteral(comparison, fact.slot(), decimal.number());
        }
        return left instanceof Operand.Between between && isShortWholeNumber(decimal.number())
                ? new Period(comparison, between, decimal.number().longValue())
                : null;
    }

    private static boolean isShortWholeNumber(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0;
    }

    /** Any two sides. */
    record General(Comparison comparison, Operand left, List<Operand> right) implements Kernel {
        @Override
        public Truth test(Value[] row) {
            Value value = left.value(row);
            Truth truth = Truth.FALSE;
            for (int i = 0; i < right.size() && truth != Truth.TRUE; i++) {
                truth = truth.or(comparison.apply(value, right.get(i).value(row)));
            }
            return truth;
        }
    }

    /** A fact with a number. */
    private record NumberLiteral(Comparison comparison, int slot, BigDecimal literal) implements Kernel {
        @Override
        public Truth test(Value[] row) {
            return row[slot] instanceof Value.Decimal decimal
                    ? comparison.of(decimal.number().compareTo(literal))
                    : Truth.UNKNOWN;
        }
    }

    /** A fact with a text, which may also be meant as a date. */
    private record TextLiteral(
            Comparison comparison,
            int slot,
            String literal,
            @Nullable LocalDate date) implements Kernel {
        @Override
        public Truth test(Value[] row) {
            Value value = row[slot];
            if (value instanceof Value.Text text) {
                return test(text.text());
            } else if (value instanceof Value.Code code) {
                return test(code.code());
            }
            return date != null && comparison != Comparison.BEGINS_WITH && value instanceof Value.Date held
                    ? comparison.of(held.date().compareTo(date))
                    : Truth.UNKNOWN;
        }

        private Truth test(String text) {
            return switch (comparison) {
                case EQUAL -> Truth.of(text.equals(literal));
                case BEGINS_WITH -> Truth.of(text.startsWith(literal));
                default -> comparison.of(text.compareTo(literal));
            };
        }
    }

    /** Full periods between two dates with a whole number. */
    private record Period(Comparison comparison, Operand.Between between, long literal) implements Kernel {
        @Override
        public Truth test(Value[] row) {
            LocalDate from = between.from(row);
            LocalDate to = between.to(row);
            return from == null || to == null
                    ? Truth.UNKNOWN
                    : comparison.of(Long.compare(between.unit().between(from, to), literal));
        }
    }
}
