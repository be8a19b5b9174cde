package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.Objects;

/**
 * The basic code of a government-service item (GB/T 39554.1-2020 practice), which all bodies that implement it share:
 * catalogue, type, department, item and sub-item; 12 digits. Immutable.
 *
 * @param value 12 digits
 */
public record BasicItemCode(String value) implements ItemCode, Comparable<BasicItemCode> {
    static final int LENGTH = 12;

    private static final String EXAMPLE = "370117002011";

    /** Checks the form. */
    public BasicItemCode {
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
    public static BasicItemCode parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a code. White space, hyphens and full-width digits are accepted.
     *
     * @param text the code
     * @return the code, or why the text is none
     */
    public static Parsed<BasicItemCode> tryParse(String text) {
        String read = IdentifierText.read(text);
        return isForm(read) ? new Parsed.Ok<>(new BasicItemCode(read), Findings.none()) : new Parsed.Bad<>(bad(read));
    }

    /**
     * The writing by which codes are compared, whether or not the text is a code.
     *
     * @param text the code
     * @return half width, no separators
     */
    public static String normalize(String text) {
        return IdentifierText.compact(text);
    }

    /**
     * The catalogue in which the item is listed.
     *
     * @return {@code 00} the national one, else the first two digits of a province
     */
    public String catalogueRegion() {
        return value.substring(0, 2);
    }

    /**
     * The type of the item (GB/T 39046-2020, A.1), such as {@code 01} for a licence.
     *
     * @return two digits
     */
    public String itemType() {
        return value.substring(2, 4);
    }

    /**
     * The line of departments that answers for the item.
     *
     * @return two digits
     */
    public String department() {
        return value.substring(4, 6);
    }

    /**
     * The item within catalogue, type and department.
     *
     * @return three digits
     */
    public String mainItem() {
        return value.substring(6, 9);
    }

    /**
     * The sub-item within the item.
     *
     * @return three digits; {@code 000} for an item without sub-items, or for the whole
     */
    public String subItem() {
        return value.substring(9);
    }

    @Override
    public int compareTo(BasicItemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    static boolean isForm(String text) {
        return text.length() == LENGTH && IdentifierText.isDigits(text, 0, LENGTH);
    }

    private static Finding bad(String text) {
        return CodeFindings.form(Term.ITEM_CODE, IdentifierText.quote(text), EXAMPLE);
    }
}
