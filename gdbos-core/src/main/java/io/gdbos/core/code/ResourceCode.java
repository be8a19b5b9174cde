package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.Objects;

/**
 * The code of an information resource by the catalogue guideline of 2017: class (one digit), item (two), category
 * (three), detail (any number), a slash, and a serial. Lengths vary, so codes are texts: {@code …/1} and
 * {@code …/000001} are two codes. Immutable.
 *
 * @param value the code
 */
public record ResourceCode(String value) implements Identifier, Comparable<ResourceCode> {
    private static final String EXAMPLE = "307370700001/000003";

    /** Checks the form. */
    public ResourceCode {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(bad(value).text().english());
        }
    }

    /**
     * Makes the code of a department's resource, class 3 item 07: a region, a unit of its government, a serial.
     *
     * @param region a six-digit national code
     * @param unit the number of the unit, 1 to 999
     * @param serial the serial, from 1; written with six digits
     * @return the code
     */
    public static ResourceCode ofDepartment(RegionCode region, int unit, int serial) {
        if (unit < 1 || unit > 999 || serial < 1 || serial > 999_999) {
            throw new IllegalArgumentException(
                    "A unit is 1 to 999 and a serial 1 to 999999; came " + unit + " and " + serial + ".");
        }
        return new ResourceCode(
                "307" + region.value() + Integer.toString(1000 + unit).substring(1) + "/"
                        + Integer.toString(1_000_000 + serial).substring(1));
    }

    /**
     * Reads a code as {@link #tryParse} does.
     *
     * @param text the code
     * @return the code
     * @throws IllegalArgumentException when the text is not well-formed
     */
    public static ResourceCode parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a code. White space and full-width forms are accepted.
     *
     * @param text the code
     * @return the code, or why the text is none
     */
    public static Parsed<ResourceCode> tryParse(String text) {
        String read = IdentifierText.read(text);
        return isWellFormed(read)
                ? new Parsed.Ok<>(new ResourceCode(read), Findings.none())
                : new Parsed.Bad<>(bad(read));
    }

    /**
     * The writing by which codes are compared, whether or not the text is a code.
     *
     * @param text the code
     * @return half width, no white space
     */
    public static String normalize(String text) {
        return IdentifierText.compact(text);
    }

    /**
     * The classification: all that stands before the slash.
     *
     * @return at least six digits
     */
    public String classification() {
        return value.substring(0, value.indexOf('/'));
    }

    /**
     * The class.
     *
     * @return {@code 1} base, {@code 2} theme, {@code 3} department
     */
    public String resourceClass() {
        return value.substring(0, 1);
    }

    /**
     * The item within the class.
     *
     * @return two digits
     */
    public String item() {
        return value.substring(1, 3);
    }

    /**
     * The category within the item.
     *
     * @return three digits
     */
    public String category() {
        return value.substring(3, 6);
    }

    /**
     * The detail within the category.
     *
     * @return digits, possibly none
     */
    public String detail() {
        return classification().substring(6);
    }

    /**
     * The serial within the classification.
     *
     * @return the digits as they are written
     */
    public String serial() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public int compareTo(ResourceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isWellFormed(String text) {
        int slash = text.indexOf('/');
        return text.length() <= IdentifierText.LONGEST
                && slash >= 6
                && slash < text.length() - 1
                && text.charAt(0) != '0'
                && IdentifierText.isDigits(text, 0, slash)
                && IdentifierText.isDigits(text, slash + 1, text.length());
    }

    private static Finding bad(String text) {
        return CodeFindings.form(Term.RESOURCE_CODE, IdentifierText.quote(text), EXAMPLE);
    }
}
