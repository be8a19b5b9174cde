package io.gdbos.core.code;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The code of an administrative division (GB/T 2260, six digits; statistical codes of nine and twelve digits), or of
 * a functional zone that has no national code and carries a local one beside them: four digits of its prefecture, a
 * capital letter and a digit, such as {@code 3707A1}. A letter keeps local codes apart from any national code, present
 * or future.
 *
 * <p>Well-formed only: whether the code is known and in force on a date is asked of the region table. Immutable.
 *
 * @param value 6, 9 or 12 characters, as written in the standard
 */
public record RegionCode(String value) implements Identifier, Comparable<RegionCode> {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{5}|[1-9]\\d{8}|[1-9]\\d{11}|[1-9]\\d{3}[A-Z]\\d");

    /** Checks the form. */
    public RegionCode {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Region code \"" + shorten(value)
                    + "\" is not well-formed; 6, 9 or 12 digits, or a local code such as 3707A1, are required.");
        }
    }

    /**
     * Reads a code.
     *
     * @param text the code, surrounding white space is dropped
     * @return the code
     * @throws IllegalArgumentException when the text is not well-formed
     */
    public static RegionCode parse(String text) {
        return new RegionCode(text.strip());
    }

    /**
     * Whether the code was given locally, to a functional zone without a national code.
     *
     * @return true for a local code
     */
    public boolean isLocal() {
        return value.length() == 6 && Character.isLetter(value.charAt(4));
    }

    /**
     * The code of the province this division lies in.
     *
     * @return a six-digit code that ends in 0000
     */
    public RegionCode province() {
        return new RegionCode(value.substring(0, 2) + "0000");
    }

    /**
     * The code of the prefecture (city) this division lies in; the province itself for a province.
     *
     * @return a six-digit code that ends in 00
     */
    public RegionCode prefecture() {
        return new RegionCode(value.substring(0, 4) + "00");
    }

    /**
     * Whether another division lies in this one, or is this one, by the structure of the codes. Directly governed
     * counties and moved divisions need the dated region table instead.
     *
     * @param other the other division
     * @return true when the other code lies in this code's subtree
     */
    public boolean contains(RegionCode other) {
        return other.value.startsWith(prefix());
    }

    /**
     * The part of the code that all divisions below this one share.
     *
     * @return the code without its closing pairs of zeros (for 6 digits) or triples (for 9 and 12)
     */
    public String prefix() {
        String prefix = value;
        while (prefix.length() > 6 && prefix.endsWith("000")) {
            prefix = prefix.substring(0, prefix.length() - 3);
        }
        while (prefix.length() > 2 && prefix.length() <= 6 && prefix.endsWith("00")) {
            prefix = prefix.substring(0, prefix.length() - 2);
        }
        return prefix;
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
