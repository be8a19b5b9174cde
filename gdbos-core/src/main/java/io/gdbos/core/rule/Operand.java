package io.gdbos.core.rule;

import io.gdbos.core.record.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** One side of a comparison. Immutable. */
sealed interface Operand {
    /** The value; {@link Value.Absent#UNKNOWN} when it cannot be had from the row. */
    Value value(Value[] row);

    void facts(List<Fact> into);

    /** The same side over rows in which the facts lie elsewhere. */
    Operand bound(ToIntFunction<String> slots);

    record Literal(Value value) implements Operand {
        @Override
        public Value value(Value[] row) {
            return value;
        }

        @Override
        public void facts(List<Fact> into) {}

        @Override
        public Operand bound(ToIntFunction<String> slots) {
            return this;
        }
    }

    /** A fact by its id, and where in the row it lies. */
    record Fact(String name, int slot) implements Operand {
        @Override
        public Value value(Value[] row) {
            return row[slot];
        }

        @Override
        public void facts(List<Fact> into) {
            into.add(this);
        }

        @Override
        public Fact bound(ToIntFunction<String> slots) {
            return new Fact(name, slots.applyAsInt(name));
        }
    }

    /** A sum, difference or product. */
    record Arithmetic(char operator, Operand left, Operand right) implements Operand {
        @Override
        public Value value(Value[] row) {
            if (left.value(row) instanceof Value.Decimal a && right.value(row) instanceof Value.Decimal b) {
                return new Value.Decimal(result(a.number(), b.number()), "");
            }
            return Value.Absent.UNKNOWN;
        }

        private BigDecimal result(BigDecimal a, BigDecimal b) {
            return switch (operator) {
                case '+' -> a.add(b);
                case '-' -> a.subtract(b);
                default -> a.multiply(b);
            };
        }

        @Override
        public void facts(List<Fact> into) {
            left.facts(into);
            right.facts(into);
        }

        @Override
        public Operand bound(ToIntFunction<String> slots) {
            return new Arithmetic(operator, left.bound(slots), right.bound(slots));
        }
    }

    /** Full periods between two dates; negative when the second is earlier. */
    record Between(ChronoUnit unit, Operand from, Operand to) implements Operand {
        @Override
        public Value value(Value[] row) {
            LocalDate first = from(row);
            LocalDate second = to(row);
            return first == null || second == null ? Value.Absent.UNKNOWN : Value.decimal(unit.between(first, second));
        }

        @Nullable
        LocalDate from(Value[] row) {
            return Comparison.dateOf(from.value(row));
        }

        @Nullable
        LocalDate to(Value[] row) {
            return Comparison.dateOf(to.value(row));
        }

        @Override
        public void facts(List<Fact> into) {
            from.facts(into);
            to.facts(into);
        }

        @Override
        public Operand bound(ToIntFunction<String> slots) {
            return new Between(unit, from.bound(slots), to.bound(slots));
        }
    }
}
