package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.Objects;

/**
 * A code of a government-service item from before GB/T 39554.1-2020: 10 characters for the item, 24 for its
 * implementation (widths of GB/T 39046-2020, table 4). Their inner parts differed by province, so only the form can be
 * told. Immutable.
 *
 * @param value 10 or 24 capital letters and digits
 */
public record OldItemCode(String value) implements ItemCode, Comparable<OldItemCode> {
    static final int BASIC_LENGTH = 10;
    static final int IMPLEMENTATION_LENGTH = 24;

    private static final String EXAMPLE = "XK12345001, or 24 letters and digits";

    /** Checks the form. */
    public OldItemCode {
        Objects.requireNonNull(value, "value");
        if (!isForm(value)) {
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
    public static OldItemCode parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a code. White space, hyphens, full-width and small letters are accepted.
     *
     * @param text the code
     * @return the code, or why the text is none
     */
    public static Parsed<OldItemCode> tryParse(String text) {
        String read = IdentifierText.read(text);
        return isForm(read) ? new Parsed.Ok<>(new OldItemCode(read), Findings.none()) : new Parsed.Bad<>(bad(read));
    }

    /**
     * The writing by which codes are compared, whether or not the text is a code.
     *
     * @param text the code
     * @return capitals, half width, no separators
     */
    public static String normalize(String text) {
        return IdentifierText.compact(text);
    }

    /**
     * Whether the code names the implementation of an item by one body, and not the item.
     *
     * @return true for 24 characters
     */
    public boolean isImplementation() {
        return value.length() == IMPLEMENTATION_LENGTH;
    }

    @Override
    public int compareTo(OldItemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isForm(String text) {
        int length = text.length();
        return (length == BASIC_LENGTH || length == IMPLEMENTATION_LENGTH) && IdentifierText.isPlain(text, 0, length);
    }

    private static Finding bad(String text) {
        return CodeFindings.form(Term.ITEM_CODE, IdentifierText.quote(text), EXAMPLE);
    }
}
