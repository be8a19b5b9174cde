package io.gdbos.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gdbos.core.record.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ExpressionProperties {
    private static final List<String> ATOMS = List.of("a", "b", "c", "d");

    /** A text beside what it must evaluate to, where false, unknown and true are 0, 1 and 2. */
    record Tree(String text, Function<Map<String, Integer>, Integer> value) {}

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void agreesWithAnEvaluatorByTables(@ForAll("trees") Tree tree, @ForAll("worlds") Map<String, Integer> world) {
        int expected = tree.value().apply(world);
        Truth actual = Expression.parse(tree.text()).test(facts(world));
        assertEquals(List.of(Truth.FALSE, Truth.UNKNOWN, Truth.TRUE).get(expected), actual, tree.text());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void learningMoreNeverTurnsWhatWasCertain(
            @ForAll("trees") Tree tree, @ForAll("worlds") Map<String, Integer> world, @ForAll boolean learnt) {
        Expression expression = Expression.parse(tree.text());
        Truth before = expression.test(facts(world));
        Map<String, Integer> more = new LinkedHashMap<>(world);
        more.replaceAll((name, value) -> value == 1 ? (learnt ? 2 : 0) : value);
        if (before != Truth.UNKNOWN) {
            assertEquals(before, expression.test(facts(more)));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theFactsThatDecidedAreEnoughToDecide(
            @ForAll("trees") Tree tree, @ForAll("worlds") Map<String, Integer> world) {
        Expression expression = Expression.parse(tree.text());
        Judgement judgement = expression.judge(facts(world));
        Map<String, Integer> less = new LinkedHashMap<>(world);
        less.replaceAll((name, value) -> judgement.decidedBy().contains(name) ? value : 1);
        if (judgement.truth() != Truth.UNKNOWN) {
            assertEquals(judgement.truth(), expression.test(facts(less)));
        }
    }

    @Provide
    Arbitrary<Tree> trees() {
        Arbitrary<Tree> atoms = Arbitraries.of(ATOMS)
                .flatMap(name -> Arbitraries.of(
                        new Tree(name, world -> world.getOrDefault(name, 1)),
                        new Tree(name + " == true", world -> world.getOrDefault(name, 1)),
                        new Tree("true != " + name, world -> 2 - world.getOrDefault(name, 1)),
                        new Tree(name + " =~ [false]", world -> 2 - world.getOrDefault(name, 1))));
        Arbitrary<Tree> deeper = atoms;
        for (int depth = 0; depth < 4; depth++) {
            Arbitrary<Tree> inner = deeper;
            deeper = Arbitraries.oneOf(
                    atoms,
                    inner.map(tree -> new Tree(
                            "not (" + tree.text() + ")",
                            world -> 2 - tree.value().apply(world))),
                    joined(inner, " and ", Math::min),
                    joined(inner, " || ", Math::max));
        }
        return deeper;
    }

    private Arbitrary<Tree> joined(Arbitrary<Tree> inner, String word, IntBinaryOperator table) {
        return Combinators.combine(inner, inner)
                .as((left, right) -> new Tree(
                        "(" + left.text() + ")" + word + "(" + right.text() + ")",
                        world -> table.applyAsInt(
                                left.value().apply(world), right.value().apply(world))));
    }

    @Provide
    Arbitrary<Map<String, Integer>> worlds() {
        return Arbitraries.integers().between(0, 2).list().ofSize(ATOMS.size()).map(values -> {
            Map<String, Integer> world = new LinkedHashMap<>();
            for (int i = 0; i < ATOMS.size(); i++) {
                world.put(ATOMS.get(i), values.get(i));
            }
            return world;
        });
    }

    private static Facts facts(Map<String, Integer> world) {
        return Facts.of(world.entrySet().stream()
                .map(entry -> Tuple.of(
                        entry.getKey(),
                        entry.getValue() == 1 ? Value.Absent.MISSING : Value.bool(entry.getValue() == 2)))
                .collect(LinkedHashMap::new, (map, pair) -> map.put(pair.get1(), pair.get2()), Map::putAll));
    }
}
