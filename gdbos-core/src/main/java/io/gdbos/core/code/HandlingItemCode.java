package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.Objects;

/**
 * The code of one situation in which a body handles a government-service item: the implementation code and two more
 * digits; 33 characters. Immutable.
 *
 * @param value 18 characters of a credit code and 15 digits
 */
public record HandlingItemCode(String value) implements ItemCode, Comparable<HandlingItemCode> {
    static final int LENGTH = 33;

    private static final String EXAMPLE = "11370800MB28559184337011700201101";

    /** Checks the form. */
    public HandlingItemCode {
        Objects.requireNonNull(value, "value");
        if (!isForm(value)) {
            throw new IllegalArgumentException(bad(value).text().english());
        }
    }

    /**
     * Reads a code as {@link #tryParse} does, without looking at warnings.
     *
     * @param text the code
     * @return the code
     * @throws IllegalArgumentException when the text is not well-formed
     */
    public static HandlingItemCode parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a code. What is doubtful about the implementation code within is a warning.
     *
     * @param text the code
     * @return the code, or why the text is none
     */
    public static Parsed<HandlingItemCode> tryParse(String text) {
        String read = IdentifierText.read(text);
        if (!isForm(read)) {
            return new Parsed.Bad<>(bad(read));
        }
        var code = new HandlingItemCode(read);
        return new Parsed.Ok<>(code, code.implementation().doubts());
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
     * The item as the body implements it.
     *
     * @return the first 31 characters
     */
    public ServiceItemCode implementation() {
        return new ServiceItemCode(value.substring(0, ServiceItemCode.LENGTH));
    }

    /**
     * The situation within the item.
     *
     * @return two digits
     */
    public String situation() {
        return value.substring(ServiceItemCode.LENGTH);
    }

    @Override
    public boolean isCheckValid() {
        return implementation().isCheckValid();
    }

    @Override
    public int compareTo(HandlingItemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isForm(String text) {
        return text.length() == LENGTH
                && IdentifierText.isDigits(text, ServiceItemCode.LENGTH, LENGTH)
                && ServiceItemCode.isForm(text.substring(0, ServiceItemCode.LENGTH));
    }

    private static Finding bad(String text) {
        return CodeFindings.form(Term.ITEM_CODE, IdentifierText.quote(text), EXAMPLE);
    }
}
