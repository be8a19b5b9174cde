package io.gdbos.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gdbos.core.record.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The quick comparisons against a slow one written down from the definition of the language. */
class CompiledExpressionProperties {
    private static final List<String> NAMES = List.of("idle", "b-c", "a");
    private static final List<String> LITERALS =
            List.of("12", "-3", "12.50", "'12'", "'住宅'", "'住'", "'2026-08-31'", "'2026-02-30'", "true", "false", "0");
    private static final List<Value> VALUES = List.of(
            Value.decimal(12),
            Value.decimal(new java.math.BigDecimal("12.5")),
            Value.decimal(-3),
            Value.text("12"),
            Value.text("住宅"),
            Value.code("住宅"),
            Value.text("2026-08-31"),
            Value.text(" "),
            Value.date(LocalDate.of(2026, 8, 31)),
            Value.date(LocalDate.of(2026, 9, 1)),
            Value.timestamp(Instant.EPOCH),
            Value.bool(true),
            Value.bool(false),
            Value.Absent.MISSING,
            Value.Absent.UNKNOWN,
            Value.Absent.REFUSED);

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void aQuickComparisonIsTheSameAsTheGeneralOne(
            @ForAll("operators") String operator,
            @ForAll("sides") String left,
            @ForAll("sides") String right,
            @ForAll("values") Value a,
            @ForAll("values") Value b) {
        Expression expression = Expression.parse(left + " " + operator + " " + right);
        Value[] row = {Value.text("idle"), b, a};

        Truth expected = expected(expression.condition().bound(NAMES::indexOf), row);
        assertEquals(expected, expression.compile(NAMES).test(row), expression.text());
        assertEquals(expected, expression.test(facts(a, b)), expression.text());
        assertEquals(expected, expression.judge(facts(a, b)).truth(), expression.text());
        assertEquals(expression.judge(facts(a, b)), expression.compile(NAMES).judge(row), expression.text());
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void membershipIsAChainOfEquals(@ForAll("lists") List<String> literals, @ForAll("values") Value a) {
        Expression member = Expression.parse("a =~ [" + String.join(", ", literals) + "]");
        Truth expected = Truth.FALSE;
        for (String literal : literals) {
            expected = expected.or(Expression.parse("a == " + literal).test(facts(a, a)));
        }
        assertEquals(expected, member.compile(NAMES).test(new Value[] {a, a, a}), member.text());
    }

    @Example
    void positionsThatCannotBeRightAreRefused() {
        Expression expression = Expression.parse("a and b_c");

        assertThrows(IllegalArgumentException.class, () -> expression.compile(List.of("a")));
        assertThrows(IllegalArgumentException.class, () -> expression.compile(List.of("a", "b_c", "b-c")));
        CompiledExpression compiled = expression.compile(List.of("b_c", "a"));
        assertThrows(IllegalArgumentException.class, () -> compiled.test(new Value[] {Value.bool(true)}));
        assertEquals(Truth.TRUE, compiled.test(new Value[] {Value.bool(true), Value.bool(true)}));
    }

    /** The comparison by {@link Kernels.General}, which takes no short cut. */
    private static Truth expected(Condition bound, Value[] row) {
        if (bound instanceof Condition.Not not) {
            return expected(not.part(), row).not();
        }
        Condition.Compare compare = (Condition.Compare) bound;
        return new Kernels.General(compare.comparison(), compare.left(), compare.right()).test(row);
    }

    private static Facts facts(Value a, Value b) {
        Map<String, Value> values = new HashMap<>();
        values.put("a", a);
        values.put("b-c", b);
        return Facts.of(values);
    }

    @Provide
    Arbitrary<String> operators() {
        return Arbitraries.of("==", "!=", "<", "<=", ">", ">=", "=^", "!^");
    }

    @Provide
    Arbitrary<String> sides() {
        List<String> sides = new ArrayList<>(LITERALS);
        sides.addAll(List.of("a", "a", "a", "a", "b_c", "b_c", "b_c"));
        sides.addAll(List.of("days_between(a, b_c)", "years_between(a, '2026-08-31')", "a + 12.5", "b_c * -1"));
        return Arbitraries.of(sides);
    }

    @Provide
    Arbitrary<Value> values() {
        return Arbitraries.of(VALUES);
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return Combinators.combine(
                        Arbitraries.of(LITERALS),
                        Arbitraries.of(LITERALS).list().ofMaxSize(4))
                .as((first, rest) -> {
                    List<String> all = new ArrayList<>(rest);
                    all.add(first);
                    return all;
                });
    }
}
