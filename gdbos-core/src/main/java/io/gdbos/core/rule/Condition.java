package io.gdbos.core.rule;

import io.gdbos.core.record.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The compiled tree of a condition. Immutable. */
sealed interface Condition {
    Judgement judge(Facts facts);

    void names(Set<String> into);

    List<Test> tests();

    /** A condition that looks at values, as against one that joins others. */
    sealed interface Test extends Condition {
        @Override
        default List<Test> tests() {
            return List.of(this);
        }
    }

    /** True or false as written. */
    record Constant(boolean value) implements Condition {
        @Override
        public Judgement judge(Facts facts) {
            return Judgement.known(value, List.of());
        }

        @Override
        public void names(Set<String> into) {}

        @Override
        public List<Test> tests() {
            return List.of();
        }
    }

    /**
     * "And" when {@code deciding} is FALSE, "or" when it is TRUE: the first part with that truth decides; with none,
     * an unknown part leaves it open.
     */
    record Joined(List<Condition> parts, Truth deciding) implements Condition {
        @Override
        public Judgement judge(Facts facts) {
            Set<String> decidedBy = new LinkedHashSet<>();
            Set<String> missing = new LinkedHashSet<>();
            boolean open = false;
            for (Condition part : parts) {
                Judgement judgement = part.judge(facts);
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
        public void names(Set<String> into) {
            parts.forEach(part -> part.names(into));
        }

        @Override
        public List<Test> tests() {
            List<Test> tests = new ArrayList<>();
            parts.forEach(part -> tests.addAll(part.tests()));
            return tests;
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public Judgement judge(Facts facts) {
            return part.judge(facts).not();
        }

        @Override
        public void names(Set<String> into) {
            part.names(into);
        }

        @Override
        public List<Test> tests() {
            return part.tests();
        }
    }

    /** A fact that is itself true or false. */
    record Flag(String name) implements Test {
        @Override
        public Judgement judge(Facts facts) {
            return facts.value(name) instanceof Value.Bool bool
                    ? Judgement.known(bool.isTrue(), List.of(name))
                    : Judgement.unknown(List.of(name));
        }

        @Override
        public void names(Set<String> into) {
            into.add(name);
        }
    }

    /** Whether anybody gave a value: a question about the fact itself, so a missing one is an answer. */
    record Empty(String name) implements Test {
        @Override
        public Judgement judge(Facts facts) {
            Value value = facts.value(name);
            if (value == Value.Absent.UNKNOWN || value == Value.Absent.REFUSED) {
                return Judgement.unknown(List.of(name));
            }
            boolean empty = value == Value.Absent.MISSING
                    || (value instanceof Value.Text text && text.text().isBlank());
            return Judgement.known(empty, List.of(name));
        }

        @Override
        public void names(Set<String> into) {
            into.add(name);
        }
    }

    /** A comparison; with several on the right it asks whether one of them fits. */
    record Compare(Comparison comparison, Operand left, List<Operand> right) implements Test {
        @Override
        public Judgement judge(Facts facts) {
            Value value = left.value(facts);
            Truth truth = Truth.FALSE;
            for (Operand each : right) {
                truth = truth.or(comparison.apply(value, each.value(facts)));
            }
            if (truth != Truth.UNKNOWN) {
                return Judgement.known(truth == Truth.TRUE, List.copyOf(allNames()));
            }
            Set<String> absent = new LinkedHashSet<>();
            for (String name : allNames()) {
                if (facts.value(name) instanceof Value.Absent) {
                    absent.add(name);
                }
            }
            return Judgement.unknown(List.copyOf(absent.isEmpty() ? allNames() : absent));
        }

        private Set<String> allNames() {
            Set<String> names = new LinkedHashSet<>();
            names(names);
            return names;
        }

        @Override
        public void names(Set<String> into) {
            left.names(into);
            right.forEach(each -> each.names(into));
        }
    }
}
