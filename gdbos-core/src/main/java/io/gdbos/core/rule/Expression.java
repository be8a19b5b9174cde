package io.gdbos.core.rule;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A condition over facts, in the one expression language of this SDK: the comparing part of JEXL's grammar and nothing
 * else. There are no classes, methods, loops, assignments or side effects; evaluation touches the facts alone.
 *
 * <ul>
 *   <li>facts by id, with {@code _} for {@code -}: {@code own_home}, also {@code child.birth_date};
 *   <li>literals: {@code 12}, {@code 0.5}, {@code '住宅'}, {@code true}; a date is written {@code '2026-08-31'};
 *   <li>{@code and or not}, {@code == != < <= > >=}, {@code =~ ['a', 'b']} (one of), {@code !~}, {@code =^} (begins
 *       with), {@code !^}, parentheses;
 *   <li>{@code + - *} on numbers; {@code days_between(a, b)}, {@code months_between(a, b)},
 *       {@code years_between(a, b)}: full periods from a to b;
 *   <li>{@code empty(x)}: true when nobody gave a value, unknown when it was asked for and is not known.
 * </ul>
 *
 * <p>A value that is absent, or whose kind cannot be compared with the other side, makes the comparison
 * {@link Truth#UNKNOWN}. Immutable.
 */
public final class Expression {
    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 2000;

    private final String text;
    private final Condition condition;
    private final List<String> names;

    private Expression(String text, Condition condition, List<String> names) {
        this.text = text;
        this.condition = condition;
        this.names = names;
    }

    /**
     * Reads an expression.
     *
     * @param text the expression
     * @return the compiled expression
     * @throws ExpressionException when the text is too long, is not in the grammar or uses what is not permitted; it
     *     says where
     */
    public static Expression parse(String text) {
        Objects.requireNonNull(text, "text");
        return ExpressionParser.parse(text, Expression::new);
    }

    /**
     * Whether the condition holds.
     *
     * @param facts what is known
     * @return the truth
     */
    public Truth test(Facts facts) {
        return condition.test(facts.row(names));
    }

    /**
     * Whether the condition holds, and which facts made it so.
     *
     * @param facts what is known
     * @return the truth with its reasons
     */
    public Judgement judge(Facts facts) {
        return condition.judge(facts.row(names));
    }

    /**
     * This expression over rows whose values stand in a known order, for passes over many rows.
     *
     * @param order the fact ids by position, with hyphens or underscores; more than the expression asks for may be
     *     there
     * @return the expression bound to those positions
     * @throws IllegalArgumentException when a fact of the expression has no position, or one has two
     */
    public CompiledExpression compile(List<String> order) {
        Map<String, Integer> slots = new HashMap<>();
        for (String name : order) {
            if (slots.put(Facts.idOf(name), slots.size()) != null) {
                throw new IllegalArgumentException("The position of fact \"" + name + "\" is given twice.");
            }
        }
        for (String name : names) {
            if (!slots.containsKey(name)) {
                throw new IllegalArgumentException("Condition \"" + text + "\" asks for fact \"" + name
                        + "\", which has no position; those are " + order + ".");
            }
        }
        return new CompiledExpression(text, condition.bound(slots::get), order.size());
    }

    /**
     * The ids of the facts that the expression asks for.
     *
     * @return the ids, with hyphens, in the order of first use
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    /**
     * The expression as it was written.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /** The tree, over rows of {@link #names}. */
    Condition condition() {
        return condition;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression expression && text.equals(expression.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
