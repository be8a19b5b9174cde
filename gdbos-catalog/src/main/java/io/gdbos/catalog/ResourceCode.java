package io.gdbos.catalog;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a resource by the cataloguing guideline (发改高技〔2017〕1272号): class (1 digit), item (2), sub-item (3),
 * detail (any length, may be empty), a slash, and a serial number that is unique inside the classification code.
 * Codes are compared as text, since detail and serial vary in length. Well-formed only. Immutable.
 *
 * @param value the code as it is written
 */
public record ResourceCode(String value) implements Comparable<ResourceCode> {
    private static final Pattern FORM = Pattern.compile("([1-9])(\\d{2})(\\d{3})(\\d*)/(\\d+)");

    /** Checks the form. */
    public ResourceCode {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Resource code \"" + value + "\" is not well-formed; class, item, "
                    + "sub-item (6 digits), an optional detail, a slash and a serial number are required, such as "
                    + "101001/1.");
        }
    }

    /**
     * Reads a code.
     *
     * @param text the code; surrounding white space is dropped
     * @return the code
     * @throws IllegalArgumentException when it is not well-formed
     */
    public static ResourceCode parse(String text) {
        return new ResourceCode(text.strip());
    }

    /**
     * Reads a code that may be wrong.
     *
     * @param text the code
     * @return the code, empty when it is not well-formed
     */
    public static Optional<ResourceCode> tryParse(String text) {
        String stripped = text.strip();
        return FORM.matcher(stripped).matches() ? Optional.of(new ResourceCode(stripped)) : Optional.empty();
    }

    /**
     * Makes a code.
     *
     * @param classification class, item, sub-item and detail
     * @param serial the serial number, from 1; written with six digits as several provinces do
     * @return the code
     */
    public static ResourceCode of(String classification, int serial) {
        return new ResourceCode(classification + "/" + String.format("%06d", serial));
    }

    /**
     * The classification code: everything before the slash.
     *
     * @return the classification
     */
    public String classification() {
        return value.substring(0, value.indexOf('/'));
    }

    /**
     * The serial number as it is written.
     *
     * @return the digits after the slash
     */
    public String serial() {
        return value.substring(value.indexOf('/') + 1);
    }

    /**
     * The class: 1 base, 2 theme, 3 department.
     *
     * @return one digit
     */
    public int resourceClass() {
        return value.charAt(0) - '0';
    }

    /**
     * The detail code (细目), which follows the first six digits.
     *
     * @return the digits, empty when there are none
     */
    public String detail() {
        Matcher matcher = FORM.matcher(value);
        return matcher.matches() ? matcher.group(4) : "";
    }

    @Override
    public int compareTo(ResourceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
