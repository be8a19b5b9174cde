package io.gdbos.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.record.Value;
import io.gdbos.core.rule.NaiveTable.Answer;
import io.gdbos.core.rule.NaiveTable.Atom;
import io.gdbos.core.rule.NaiveTable.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Tables decide and are analysed as a naive evaluator does, which knows neither slots nor bounds nor shortcuts. */
class DecisionTableProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 6;
    private static final List<Value> BOOLEANS = List.of(Value.bool(true), Value.bool(false));
    private static final List<Value> CODES = List.of(Value.code("x"), Value.code("y"));
    private static final List<Value> NUMBERS = List.of(
            Value.decimal(-1),
            Value.decimal(0),
            Value.decimal(1),
            Value.decimal(2),
            Value.decimal(3),
            Value.decimal(4));
    private static final List<Value> TEXTS = List.of(
            Value.text(""), Value.text("a"), Value.text("ab"), Value.text("abc"), Value.text("b"), Value.text("z"));

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void decidesAsAllWaysToFillInWhatIsUnknownDo(
            @ForAll("tables") NaiveTable naive,
            @ForAll("facts") Map<String, Value> facts,
            @ForAll("days") LocalDate day) {
        DecisionTable table = naive.table();
        Decision decision = table.evaluate(Facts.of(facts), day);

        Set<Answer> answers = naive.answers(facts, day);
        Answer answer = answers.iterator().next();
        if (answers.size() > 1) {
            var open = assertInstanceOf(Decision.Undetermined.class, decision);
            assertEquals(answers.contains(Answer.NONE), open.mayBeNone());
            assertFalse(open.missing().isEmpty());
            assertTrue(open.missing().stream().noneMatch(name -> facts.get(name) instanceof Value.Present));
        } else if (answer.equals(Answer.NONE)) {
            assertInstanceOf(Decision.NoMatch.class, decision);
        } else if (answer.equals(Answer.CONFLICT)) {
            assertInstanceOf(Decision.Conflict.class, decision);
        } else {
            var matched = assertInstanceOf(Decision.Matched.class, decision);
            assertEquals(
                    answer.outputs(),
                    matched.rows().stream().map(DecisionRow::outputs).toList());
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void explainsEveryRowByTheConditionsThatMadeItsTruth(
            @ForAll("tables") NaiveTable naive, @ForAll("facts") Map<String, Value> facts) {
        for (RowExplanation explained :
                naive.table().evaluate(Facts.of(facts), DAY).explanation()) {
            Row row = naive.row(explained.row());
            Boolean truth = row.truth(facts);
            assertEquals(truth == null ? Truth.UNKNOWN : Truth.of(truth), explained.truth());
            List<String> expected = row.conditions().stream()
                    .filter(each -> truth != null && truth || each.truth(facts) == truth)
                    .map(Atom::text)
                    .limit(Boolean.FALSE.equals(truth) ? 1 : Long.MAX_VALUE)
                    .toList();
            assertEquals(expected, explained.conditions());
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void findsTheGapsOverlapsAndIdleRowsOfAllCombinations(@ForAll("tables") NaiveTable naive) {
        DecisionTable table = naive.table();
        TableAnalysis analysis = table.analyse();
        assertEquals(List.of(), analysis.notAnalysed());

        boolean hasGap = false;
        Set<String> pairs = new TreeSet<>();
        Set<String> idle = new TreeSet<>();
        naive.rows().forEach(row -> idle.add(row.id()));
        for (Map<String, Value> facts : grid(Map.of())) {
            for (int i = -1; i <= DAYS; i++) {
                List<Row> applying = naive.applying(facts, DAY.plusDays(i));
                hasGap |= applying.isEmpty();
                pairs.addAll(naive.forbidden(applying));
                naive.deciding(applying).forEach(row -> idle.remove(row.id()));
            }
        }
        assertEquals(hasGap, !analysis.gaps().isEmpty());
        Set<String> reported = new TreeSet<>();
        analysis.overlaps().forEach(each -> reported.add(each.first() + "+" + each.second()));
        assertEquals(pairs, reported);
        assertEquals(idle, new TreeSet<>(analysis.unreachable()));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyGapAndEveryOverlapReportedIsOne(@ForAll("tables") NaiveTable naive) {
        DecisionTable table = naive.table();
        TableAnalysis analysis = table.analyse();
        for (TableAnalysis.Gap gap : analysis.gaps()) {
            LocalDate day = gap.day() == null ? DAY : gap.day();
            assertInstanceOf(Decision.NoMatch.class, table.evaluate(Facts.of(gap.example()), day));
            for (Map<String, Value> facts : grid(gap.when())) {
                assertEquals(List.of(), naive.applying(facts, day), () -> gap + " " + facts);
            }
        }
        for (TableAnalysis.Overlap overlap : analysis.overlaps()) {
            LocalDate day = overlap.day() == null ? DAY : overlap.day();
            var conflict = assertInstanceOf(Decision.Conflict.class, table.evaluate(Facts.of(overlap.example()), day));
            List<String> ids = conflict.rows().stream().map(DecisionRow::id).toList();
            assertTrue(ids.containsAll(List.of(overlap.first(), overlap.second())), () -> overlap + " " + ids);
        }
    }

    /** All combinations of values, but for inputs of which some are given. */
    private static List<Map<String, Value>> grid(Map<String, List<Value>> given) {
        List<Map<String, Value>> grid = new ArrayList<>();
        for (Value flag : given.getOrDefault("a", BOOLEANS)) {
            for (Value code : given.getOrDefault("c", CODES)) {
                for (Value number : given.getOrDefault("n", NUMBERS)) {
                    for (Value text : given.getOrDefault("t", TEXTS)) {
                        grid.add(Map.of("a", flag, "c", code, "n", number, "t", text));
                    }
                }
            }
        }
        return grid;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS - 1).map(DAY::plusDays);
    }

    @Provide
    Arbitrary<Map<String, Value>> facts() {
        return Combinators.combine(fact(BOOLEANS), fact(CODES), fact(NUMBERS), fact(TEXTS))
                .as((flag, code, number, text) -> {
                    Map<String, Value> facts = new HashMap<>();
                    facts.put("a", flag);
                    facts.put("c", code);
                    facts.put("n", number);
                    facts.put("t", text);
                    return facts;
                });
    }

    private static Arbitrary<Value> fact(List<Value> values) {
        List<Value> all = new ArrayList<>(values);
        all.addAll(List.of(Value.Absent.UNKNOWN, Value.Absent.MISSING, Value.Absent.REFUSED));
        return Arbitraries.of(all);
    }

    @Provide
    Arbitrary<NaiveTable> tables() {
        Arbitrary<Atom> condition = Arbitraries.frequencyOf(
                Tuple.of(3, atoms()),
                Tuple.of(1, Combinators.combine(atoms(), atoms()).as(Atom::or)),
                Tuple.of(1, atoms().map(Atom::not)));
        Arbitrary<LocalDate> day = days().injectNull(0.7);
        Arbitrary<Row> rows = Combinators.combine(
                        condition.list().ofMaxSize(3), Arbitraries.integers().between(1, 3), day, day)
                .as(Row::of);
        return Combinators.combine(
                        Arbitraries.of(HitPolicy.class),
                        rows.list().ofMinSize(1).ofMaxSize(6))
                .as(NaiveTable::of);
    }

    private static Arbitrary<Atom> atoms() {
        return Arbitraries.of(
                Atom.of("a", "a", value -> value.equals(Value.bool(true))),
                Atom.of("a == false", "a", value -> value.equals(Value.bool(false))),
                Atom.of("c == 'x'", "c", value -> value.equals(Value.code("x"))),
                Atom.of("c =~ ['x', 'y']", "c", value -> true),
                Atom.of("n < 2", "n", value -> NaiveTable.number(value) < 2),
                Atom.of("n >= 1", "n", value -> NaiveTable.number(value) >= 1),
                Atom.of("0.5 >= n", "n", value -> NaiveTable.number(value) <= 0),
                Atom.of("n == 3", "n", value -> NaiveTable.number(value) == 3),
                Atom.of("n =~ [0, 2]", "n", value -> NaiveTable.number(value) % 2 == 0 && NaiveTable.number(value) < 4),
                Atom.of("t == 'ab'", "t", value -> NaiveTable.text(value).equals("ab")),
                Atom.of("t =^ 'a'", "t", value -> NaiveTable.text(value).startsWith("a")),
                Atom.of("t != 'b'", "t", value -> !NaiveTable.text(value).equals("b")));
    }
}
