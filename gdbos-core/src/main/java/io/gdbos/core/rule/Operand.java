package io.gdbos.core.rule;

import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** One side of a comparison. Immutable. */
sealed interface Operand {
    /** The value; {@link Value.Absent#UNKNOWN} when it cannot be had from the facts. */
    Value value(Facts facts);

    void names(Set<String> into);

    record Literal(Value value) implements Operand {
        @Override
        public Value value(Facts facts) {
            return value;
        }

        @Override
        public void names(Set<String> into) {}
    }

    record Fact(String name) implements Operand {
        @Override
        public Value value(Facts facts) {
            return facts.value(name);
        }

        @Override
        public void names(Set<String> into) {
            into.add(name);
        }
    }

    /** A sum, difference or product. */
    record Arithmetic(char operator, Operand left, Operand right) implements Operand {
        @Override
        public Value value(Facts facts) {
            if (left.value(facts) instanceof Value.Decimal a && right.value(facts) instanceof Value.Decimal b) {
                return Value.decimal(
                        switch (operator) {
                            case '+' -> a.number().add(b.number());
                            case '-' -> a.number().subtract(b.number());
                            default -> a.number().multiply(b.number());
                        });
            }
            return Value.Absent.UNKNOWN;
        }

        @Override
        public void names(Set<String> into) {
            left.names(into);
            right.names(into);
        }
    }

    /** Full periods between two dates; negative when the second is earlier. */
    record Between(ChronoUnit unit, Operand from, Operand to) implements Operand {
        @Override
        public Value value(Facts facts) {
            LocalDate first = Comparison.dateOf(from.value(facts));
            LocalDate second = Comparison.dateOf(to.value(facts));
            return first == null || second == null ? Value.Absent.UNKNOWN : Value.decimal(unit.between(first, second));
        }

        @Override
        public void names(Set<String> into) {
            from.names(into);
            to.names(into);
        }
    }
}
