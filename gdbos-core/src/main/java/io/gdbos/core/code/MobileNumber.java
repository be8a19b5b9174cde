package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.Objects;

/**
 * A mobile telephone number of the mainland: 11 digits that begin with 13 to 19. Personal: {@link #toString()} masks.
 * Immutable.
 *
 * @param value 11 digits without the country code
 */
public record MobileNumber(String value) implements PhoneNumber, Comparable<MobileNumber> {
    private static final int LENGTH = 11;

    /** Checks the form. */
    public MobileNumber {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(bad(value).text().english());
        }
    }

    /**
     * Reads a number as {@link #tryParse} does, without looking at warnings.
     *
     * @param text the number
     * @return the number
     * @throws IllegalArgumentException when the text is not well-formed; the message is masked
     */
    public static MobileNumber parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a number. The country code, white space, hyphens and full-width digits are accepted; a number that looks
     * like a placeholder gives a warning.
     *
     * @param text the number
     * @return the number, or why the text is none
     */
    public static Parsed<MobileNumber> tryParse(String text) {
        String read = withoutCountry(IdentifierText.read(text));
        if (!isWellFormed(read)) {
            return new Parsed.Bad<>(bad(read));
        }
        var number = new MobileNumber(read);
        return new Parsed.Ok<>(
                number,
                number.looksLikePlaceholder()
                        ? Findings.of(CodeFindings.placeholder(Term.MOBILE_NUMBER, number.toString()))
                        : Findings.none());
    }

    /**
     * The writing by which numbers are compared, whether or not the text is a number.
     *
     * @param text the number
     * @return half width, no separators, no country code
     */
    public static String normalize(String text) {
        return withoutCountry(IdentifierText.compact(text));
    }

    /** Whether its last eight digits are all the same, or it is 13800138000. */
    @Override
    public boolean looksLikePlaceholder() {
        boolean isSame = value.chars().skip(3).distinct().count() == 1;
        return isSame || value.equals("13800138000");
    }

    @Override
    public int compareTo(MobileNumber other) {
        return value.compareTo(other.value);
    }

    /** The number masked: three digits at each end are shown. */
    @Override
    public String toString() {
        return IdentifierText.mask(value);
    }

    private static String withoutCountry(String compact) {
        for (String prefix : new String[] {"+86", "0086", "86"}) {
            if (compact.length() == LENGTH + prefix.length() && compact.startsWith(prefix)) {
                return compact.substring(prefix.length());
            }
        }
        return compact;
    }

    private static boolean isWellFormed(String text) {
        return text.length() == LENGTH
                && text.charAt(0) == '1'
                && text.charAt(1) >= '3'
                && IdentifierText.isDigits(text, 0, LENGTH);
    }

    private static Finding bad(String text) {
        return CodeFindings.form(Term.MOBILE_NUMBER, IdentifierText.mask(text), "1 and ten digits");
    }
}
