package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The code that a province or city gave a government-service item by its own rules, kept beside the national one
 * (地方基本编码, 地方实施编码). Case and punctuation may matter there, so the writing is kept. Immutable.
 *
 * @param value 1 to 36 letters, digits, hyphens, points, slashes and underscores
 */
public record LocalItemCode(String value) implements Identifier, Comparable<LocalItemCode> {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z][-0-9A-Za-z._/]{0,35}");
    private static final String EXAMPLE = "WF-0012/3, of at most 36 characters";

    /** Checks the form. */
    public LocalItemCode {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(bad(value).text().english());
        }
    }

    /**
     * Reads a code as {@link #tryParse} does.
     *
     * @param text the code
     * @return the code
     * @throws IllegalArgumentException when the text is not well-formed
     */
    public static LocalItemCode parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a code. White space is dropped, and full-width forms are accepted.
     *
     * @param text the code
     * @return the code, or why the text is none
     */
    public static Parsed<LocalItemCode> tryParse(String text) {
        String read = text.length() <= IdentifierText.LONGEST ? normalize(text) : IdentifierText.read(text);
        return FORM.matcher(read).matches()
                ? new Parsed.Ok<>(new LocalItemCode(read), Findings.none())
                : new Parsed.Bad<>(bad(read));
    }

    /**
     * The writing by which codes are compared, whether or not the text is a code.
     *
     * @param text the code
     * @return half width, no white space
     */
    public static String normalize(String text) {
        return IdentifierText.halfWidth(text);
    }

    @Override
    public int compareTo(LocalItemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Finding bad(String text) {
        return CodeFindings.form(Term.ITEM_CODE, IdentifierText.quote(text), EXAMPLE);
    }
}
