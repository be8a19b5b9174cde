package io.gdbos.core.rule;

import io.gdbos.core.record.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The compiled tree of a condition. A fact is a slot of a row of values, so that evaluation looks nothing up. Truth is
 * computed in one place, {@link #test}; {@link #judge} adds the reasons. Immutable.
 */
sealed interface Condition {
    /** The truth; makes nothing but what arithmetic needs. */
    Truth test(Value[] row);

    /** The truth with its reasons. */
    Judgement judge(Value[] row);

    void facts(List<Operand.Fact> into);

    List<Test> tests();

    /** The same condition over rows in which the facts lie elsewhere. */
    Condition bound(ToIntFunction<String> slots);

    /** A condition that looks at values, as against one that joins others. */
    sealed interface Test extends Condition {
        @Override
        default List<Test> tests() {
            return List.of(this);
        }

        @Override
        default Judgement judge(Value[] row) {
            List<Operand.Fact> facts = new ArrayList<>();
            facts(facts);
            Truth truth = test(row);
            Set<String> all = new LinkedHashSet<>();
            Set<String> absent = new LinkedHashSet<>();
            for (Operand.Fact fact : facts) {
                all.add(fact.name());
                if (row[fact.slot()] instanceof Value.Absent) {
                    absent.add(fact.name());
                }
            }
            return truth != Truth.UNKNOWN
                    ? Judgement.known(truth == Truth.TRUE, List.copyOf(all))
                    : Judgement.unknown(List.copyOf(absent.isEmpty() ? all : absent));
        }
    }

    /** True or false as written. */
    record Constant(boolean value) implements Condition {
        @Override
        public Truth test(Value[] row) {
            return Truth.of(value);
        }

        @Override
        public Judgement judge(Value[] row) {
            return Judgement.known(value, List.of());
        }

        @Override
        public void facts(List<Operand.Fact> into) {}

        @Override
        public List<Test> tests() {
            return List.of();
        }

        @Override
        public Condition bound(ToIntFunction<String> slots) {
            return this;
        }
    }

    /**
     * "And" when {@code deciding} is FALSE, "or" when it is TRUE: the first part with that truth decides; with none,
     * an unknown part leaves it open.
     */
    record Joined(List<Condition> parts, Truth deciding) implements Condition {
        @Override
        public Truth test(Value[] row) {
            Truth truth = deciding.not();
            // by index: an iterator would be allocated for every row
            for (int i = 0; i < parts.size(); i++) {
                Truth each = parts.get(i).test(row);
                if (each == deciding) {
                    return each;
                } else if (each == Truth.UNKNOWN) {
                    truth = each;
                }
            }
            return truth;
        }

        @Override
        public Judgement judge(Value[] row) {
            Set<String> decidedBy = new LinkedHashSet<>();
            Set<String> missing = new LinkedHashSet<>();
            boolean open = false;
            for (Condition part : parts) {
                Judgement judgement = part.judge(row);
                if (judgement.truth() == deciding) {
                    return judgement;
                }
                open |= judgement.truth() == Truth.UNKNOWN;
                decidedBy.addAll(judgement.decidedBy());
                missing.addAll(judgement.missing());
            }
            return open
                    ? Judgement.unknown(List.copyOf(missing))
                    : new Judgement(deciding.not(), List.copyOf(decidedBy), List.of());
        }

        @Override
        public void facts(List<Operand.Fact> into) {
            parts.forEach(part -> part.facts(into));
        }

        @Override
        public List<Test> tests() {
            List<Test> tests = new ArrayList<>();
            parts.forEach(part -> tests.addAll(part.tests()));
            return tests;
        }

        @Override
        public Condition bound(ToIntFunction<String> slots) {
            return new Joined(parts.stream().map(part -> part.bound(slots)).toList(), deciding);
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public Truth test(Value[] row) {
            return part.test(row).not();
        }

        @Override
        public Judgement judge(Value[] row) {
            return part.judge(row).not();
        }

        @Override
        public void facts(List<Operand.Fact> into) {
            part.facts(into);
        }

        @Override
        public List<Test> tests() {
            return part.tests();
        }

        @Override
        public Condition bound(ToIntFunction<String> slots) {
            return new Not(part.bound(slots));
        }
    }

    /** A fact that is itself true or false. */
    record Flag(Operand.Fact fact) implements Test {
        @Override
        public Truth test(Value[] row) {
            return row[fact.slot()] instanceof Value.Bool bool ? Truth.of(bool.isTrue()) : Truth.UNKNOWN;
        }

        @Override
        public void facts(List<Operand.Fact> into) {
            into.add(fact);
        }

        @Override
        public Condition bound(ToIntFunction<String> slots) {
            return new Flag(fact.bound(slots));
        }
    }

    /** Whether anybody gave a value: a question about the fact itself, so a missing one is an answer. */
    record Empty(Operand.Fact fact) implements Test {
        @Override
        public Truth test(Value[] row) {
            Value value = row[fact.slot()];
            if (value == Value.Absent.UNKNOWN || value == Value.Absent.REFUSED) {
                return Truth.UNKNOWN;
            }
            return Truth.of(value == Value.Absent.MISSING
                    || (value instanceof Value.Text text && text.text().isBlank()));
        }

        @Override
        public void facts(List<Operand.Fact> into) {
            into.add(fact);
        }

        @Override
        public Condition bound(ToIntFunction<String> slots) {
            return new Empty(fact.bound(slots));
        }
    }

    /** A comparison; with several on the right it asks whether one of them fits. */
    record Compare(Comparison comparison, Operand left, List<Operand> right, Kernel kernel) implements Test {
        static Compare of(Comparison comparison, Operand left, List<Operand> right) {
            return new Compare(comparison, left, right, Kernels.of(comparison, left, right));
        }

        @Override
        public Truth test(Value[] row) {
            return kernel.test(row);
        }

        @Override
        public void facts(List<Operand.Fact> into) {
            left.facts(into);
            right.forEach(each -> each.facts(into));
        }

        @Override
        public Condition bound(ToIntFunction<String> slots) {
            return of(
                    comparison,
                    left.bound(slots),
                    right.stream().map(each -> each.bound(slots)).toList());
        }
    }
}
