package io.gdbos.core.rule;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final Set<String> names;

    private Expression(String text, Condition condition) {
        this.text = text;
        this.condition = condition;
        Set<String> found = new LinkedHashSet<>();
        condition.names(found);
        this.names = Collections.unmodifiableSet(found);
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
        return new Expression(text, ExpressionParser.parse(text));
    }

    /**
     * Whether the condition holds.
     *
     * @param facts what is known
     * @return the truth
     */
    public Truth test(Facts facts) {
        return judge(facts).truth();
    }

    /**
     * Whether the condition holds, and which facts made it so.
     *
     * @param facts what is known
     * @return the truth with its reasons
     */
    public Judgement judge(Facts facts) {
        return condition.judge(Objects.requireNonNull(facts, "facts"));
    }

    /**
     * The ids of the facts that the expression asks for.
     *
     * @return the ids, with hyphens, in the order of first use
     */
    public Set<String> names() {
        return names;
    }

    /**
     * The expression as it was written.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /** Every comparison in the expression, for the check of tables. */
    List<Condition.Test> tests() {
        return condition.tests();
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
