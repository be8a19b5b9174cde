package io.gdbos.core.element;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What a whole text must look like: a regular expression without back references and look-around. It is matched in
 * time linear in the text, whatever the text is; no value can make a check hang. Immutable.
 */
public final class TextPattern {
    /** The longest expression that is read, in characters. */
    public static final int MAX_LENGTH = 500;

    static final TextPattern DIGITS = compile("[0-9]*");

    private final Pattern pattern;

    private TextPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Reads an expression.
     *
     * @param expression the expression, in the syntax of RE2
     * @return the pattern
     * @throws IllegalArgumentException when it is too long, is no expression, or needs more than linear time
     */
    public static TextPattern compile(String expression) {
        if (expression.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "A pattern has at most " + MAX_LENGTH + " characters; came " + expression.length() + ".");
        }
        try {
            return new TextPattern(Pattern.compile(expression));
        } catch (PatternSyntaxException broken) {
            throw new IllegalArgumentException(
                    "A pattern without back references and look-around is required; came \""
                            + ElementText.cut(expression) + "\" (" + broken.getDescription() + ").",
                    broken);
        }
    }

    /**
     * Whether a text matches from its beginning to its end.
     *
     * @param text the text
     * @return true when it does
     */
    public boolean matches(String text) {
        return pattern.matches(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextPattern text && toString().equals(text.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The expression as it was read. */
    @Override
    public String toString() {
        return pattern.pattern();
    }
}
