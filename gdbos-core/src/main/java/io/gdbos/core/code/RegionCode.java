package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.Objects;
import java.util.Optional;

/**
 * The code of an administrative division (GB/T 2260, six digits; statistical codes of nine and twelve digits), or of
 * a functional zone that has no national code and carries a local one beside them: four digits of its prefecture, a
 * capital letter and a digit, such as {@code 3707A1}. A letter keeps local codes apart from any national code, present
 * or future.
 *
 * <p>Well-formed only: whether the code is known and in force on a date is asked of the region table, which is a
 * {@link Register} of these codes. Immutable.
 *
 * @param value 6, 9 or 12 characters, as written in the standard
 */
public record RegionCode(String value) implements Identifier, Comparable<RegionCode> {
    private static final int COUNTY = 6;
    private static final int TOWNSHIP = 9;
    private static final int VILLAGE = 12;
    private static final String EXAMPLE = "370705, 370705001, 370705001001 or the local 3707A1";

    /** Checks the form. */
    public RegionCode {
        Objects.requireNonNull(value, "value");
        if (!isForm(value)) {
            throw new IllegalArgumentException(bad(value).text().english());
        }
    }

    /**
     * Reads a code.
     *
     * @param text the code; surrounding white space is dropped
     * @return the code
     * @throws IllegalArgumentException when the text is not well-formed
     */
    public static RegionCode parse(String text) {
        return new RegionCode(text.strip());
    }

    /**
     * Reads a code. White space, hyphens, full-width forms and a small letter are accepted.
     *
     * @param text the code
     * @return the code, or why the text is none
     */
    public static Parsed<RegionCode> tryParse(String text) {
        String read = IdentifierText.read(text);
        return isForm(read) ? new Parsed.Ok<>(new RegionCode(read), Findings.none()) : new Parsed.Bad<>(bad(read));
    }

    /**
     * The writing by which codes are compared, whether or not the text is a code. Zeros are kept: 370705 and
     * 370705000000 are two codes, which {@link #county()} brings together.
     *
     * @param text the code
     * @return capitals, half width, no separators
     */
    public static String normalize(String text) {
        return IdentifierText.compact(text);
    }

    /**
     * Whether the code was given locally, to a functional zone without a national code.
     *
     * @return true for a local code
     */
    public boolean isLocal() {
        return value.length() == COUNTY && IdentifierText.isLetter(value.charAt(4));
    }

    /**
     * The code of the province this division lies in.
     *
     * @return a six-digit code that ends in 0000
     */
    public RegionCode province() {
        return value.length() == COUNTY && value.endsWith("0000")
                ? this
                : new RegionCode(value.substring(0, 2) + "0000");
    }

    /**
     * The code of the prefecture (city) this division lies in; the province itself for a province.
     *
     * @return a six-digit code that ends in 00
     */
    public RegionCode prefecture() {
        return value.length() == COUNTY && value.endsWith("00") ? this : new RegionCode(value.substring(0, 4) + "00");
    }

    /**
     * The code of the county or district this division lies in; the division itself when it has six characters.
     *
     * @return the first six characters
     */
    public RegionCode county() {
        return value.length() == COUNTY ? this : new RegionCode(value.substring(0, COUNTY));
    }

    /**
     * The code of the township this division is or lies in.
     *
     * @return nine digits; empty for county level and above
     */
    public Optional<RegionCode> township() {
        return townshipPart().isEmpty() ? Optional.empty() : Optional.of(new RegionCode(value.substring(0, TOWNSHIP)));
    }

    /**
     * The digits of the township within its county. {@link CodePartTable#TOWNSHIP} tells a street from a town by them.
     *
     * @return three digits; empty for county level and above
     */
    public String townshipPart() {
        return value.length() == COUNTY || value.startsWith("000", COUNTY) ? "" : value.substring(COUNTY, TOWNSHIP);
    }

    /**
     * The digits of the village or neighbourhood within its township. {@link CodePartTable#VILLAGE} tells the two apart
     * by them.
     *
     * @return three digits; empty for township level and above
     */
    public String villagePart() {
        return value.length() < VILLAGE || value.startsWith("000", TOWNSHIP) ? "" : value.substring(TOWNSHIP);
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
        int length = value.length();
        while (length > COUNTY && value.startsWith("000", length - 3)) {
            length -= 3;
        }
        while (length > 2 && length <= COUNTY && value.startsWith("00", length - 2)) {
            length -= 2;
        }
        return value.substring(0, length);
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isForm(String text) {
        int length = text.length();
        if ((length != COUNTY && length != TOWNSHIP && length != VILLAGE) || text.charAt(0) == '0') {
            return false;
        }
        boolean isLocal = length == COUNTY && IdentifierText.isLetter(text.charAt(4));
        return IdentifierText.isDigits(text, 0, 4)
                && (isLocal || IdentifierText.isDigit(text.charAt(4)))
                && IdentifierText.isDigits(text, 5, length);
    }

    private static Finding bad(String text) {
        String shown = IdentifierText.quote(text);
        boolean isShort = !text.isEmpty() && text.length() < VILLAGE && IdentifierText.isDigits(text, 0, text.length());
        return isShort && text.charAt(0) != '0'
                ? CodeFindings.digitLost(Term.REGION_CODE, "6, 9 or 12", shown, text)
                : CodeFindings.form(Term.REGION_CODE, shown, EXAMPLE);
    }
}
