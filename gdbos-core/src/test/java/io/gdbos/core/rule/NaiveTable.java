package io.gdbos.core.rule;

import io.gdbos.core.BilingualText;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A decision table done by hand: every row is read, and what is unknown is filled in in all ways. */
record NaiveTable(HitPolicy policy, List<Row> rows) {
    static NaiveTable of(HitPolicy policy, List<Row> rows) {
        List<Row> named = new ArrayList<>();
        for (Row row : rows) {
            named.add(new Row("r" + named.size(), row.conditions(), row.batch(), row.from(), row.to()));
        }
        return new NaiveTable(policy, named);
    }

    /** A condition as it is written and as it is meant; null is unknown. */
    record Atom(String text, Function<Map<String, Value>, @Nullable Boolean> meaning) {
        static Atom of(String text, String fact, Predicate<Value> meaning) {
            return new Atom(text, facts -> {
                Value value = facts.get(fact);
                return value instanceof Value.Present ? meaning.test(value) : null;
            });
        }

        @Nullable
        Boolean truth(Map<String, Value> facts) {
            return meaning.apply(facts);
        }

        Atom or(Atom other) {
            return new Atom("(" + text + ") or (" + other.text + ")", facts -> {
                Boolean left = truth(facts);
                Boolean right = other.truth(facts);
                if (Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right)) {
                    return true;
                }
                return left == null || right == null ? null : Boolean.FALSE;
            });
        }

        Atom not() {
            return new Atom("not (" + text + ")", facts -> {
                Boolean truth = truth(facts);
                return truth == null ? null : Boolean.valueOf(!truth);
            });
        }
    }

    record Row(
            String id,
            List<Atom> conditions,
            int batch,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        static Row of(List<Atom> conditions, int batch, @Nullable LocalDate one, @Nullable LocalDate other) {
            boolean isTurned = one != null && other != null && other.isBefore(one);
            return new Row("", conditions, batch, isTurned ? other : one, isTurned ? one : other);
        }

        @Nullable
        Boolean truth(Map<String, Value> facts) {
            Boolean truth = true;
            for (Atom condition : conditions) {
                Boolean each = condition.truth(facts);
                if (Boolean.FALSE.equals(each)) {
                    return false;
                }
                truth = each == null ? null : truth;
            }
            return truth;
        }

        boolean isInForce(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        Map<String, Value> outputs() {
            return Map.of("batch", Value.decimal(batch));
        }
    }

    /** What is answered: the outputs of rows, that there is none, or that they contradict each other. */
    record Answer(String kind, List<Map<String, Value>> outputs) {
        static final Answer NONE = new Answer("none", List.of());
        static final Answer CONFLICT = new Answer("conflict", List.of());
    }

    /** The table itself. Batch 2 ranks highest, then 3, then 1. */
    DecisionTable table() {
        DecisionTableBuilder builder = DecisionTable.builder("t", "1")
                .hitPolicy(policy)
                .input(DecisionInput.bool("a"))
                .input(DecisionInput.code("c", "x", "y"))
                .input(DecisionInput.of("n", DecisionInput.Kind.INTEGER))
                .input(DecisionInput.of("t", DecisionInput.Kind.TEXT))
                .output(DecisionOutput.of("batch", List.of(Value.decimal(2), Value.decimal(3), Value.decimal(1))));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<Expression> conditions = row.conditions().stream()
                    .map(each -> Expression.parse(each.text()))
                    .toList();
            builder.row(new DecisionRow(
                    row.id(),
                    i,
                    BilingualText.of(row.id(), row.id()),
                    conditions,
                    row.outputs(),
                    null,
                    row.from(),
                    row.to()));
        }
        return builder.build();
    }

    Row row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    /** The answers of all ways to fill in the rows that are unknown. */
    Set<Answer> answers(Map<String, Value> facts, LocalDate day) {
        List<Row> inForce = rows.stream().filter(row -> row.isInForce(day)).toList();
        List<Row> open =
                inForce.stream().filter(row -> row.truth(facts) == null).toList();
        Set<Answer> answers = new LinkedHashSet<>();
        for (int filling = 0; filling < 1 << open.size(); filling++) {
            Set<Row> chosen = new HashSet<>();
            for (int i = 0; i < open.size(); i++) {
                if ((filling >> i & 1) == 1) {
                    chosen.add(open.get(i));
                }
            }
            answers.add(answer(inForce.stream()
                    .filter(row -> Boolean.TRUE.equals(row.truth(facts)) || chosen.contains(row))
                    .toList()));
        }
        return answers;
    }

    List<Row> applying(Map<String, Value> facts, LocalDate day) {
        return rows.stream()
                .filter(row -> row.isInForce(day) && Boolean.TRUE.equals(row.truth(facts)))
                .toList();
    }

    /** The rows that give the answer when these apply. */
    List<Row> deciding(List<Row> applying) {
        List<Row> ranked = applying.stream()
                .sorted(Comparator.comparing(row -> List.of(2, 3, 1).indexOf(row.batch())))
                .toList();
        return switch (policy) {
            case FIRST -> applying.stream().limit(1).toList();
            case PRIORITY -> ranked.stream().limit(1).toList();
            case OUTPUT_ORDER -> ranked;
            default -> applying;
        };
    }

    /** The pairs of rows that may not apply together. */
    Set<String> forbidden(List<Row> applying) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i < applying.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (policy == HitPolicy.UNIQUE
                        || (policy == HitPolicy.ANY
                                && applying.get(i).batch() != applying.get(j).batch())) {
                    pairs.add(applying.get(j).id() + "+" + applying.get(i).id());
                }
            }
        }
        return pairs;
    }

    private Answer answer(List<Row> applying) {
        if (applying.isEmpty()) {
            return Answer.NONE;
        } else if (!forbidden(applying).isEmpty()) {
            return Answer.CONFLICT;
        }
        List<Row> deciding = policy == HitPolicy.ANY ? applying.subList(0, 1) : deciding(applying);
        return new Answer("rows", deciding.stream().map(Row::outputs).toList());
    }

    static int number(Value value) {
        return ((Value.Decimal) value).number().intValueExact();
    }

    static String text(Value value) {
        return ((Value.Text) value).text();
    }
}
