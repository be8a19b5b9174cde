package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.Objects;

/**
 * The number of a medical certificate of birth: a letter for the printing, two digits for the province, seven more.
 * It has no check character. Personal: {@link #toString()} masks. Immutable.
 *
 * @param value a capital letter and nine digits
 */
public record BirthCertificateNumber(String value) implements Identifier, Comparable<BirthCertificateNumber> {
    private static final String EXAMPLE = "X370123456";

    /** Checks the form. */
    public BirthCertificateNumber {
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
    public static BirthCertificateNumber parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a number. White space, hyphens, full-width and small letters are accepted; a province outside 11 to 65 is
     * a warning.
     *
     * @param text the number
     * @return the number, or why the text is none
     */
    public static Parsed<BirthCertificateNumber> tryParse(String text) {
        String read = IdentifierText.read(text);
        if (!isWellFormed(read)) {
            return new Parsed.Bad<>(bad(read));
        }
        var number = new BirthCertificateNumber(read);
        int province = Integer.parseInt(number.province());
        return new Parsed.Ok<>(
                number,
                province >= 11 && province <= 65
                        ? Findings.none()
                        : Findings.of(CodeFindings.part(
                                Term.BIRTH_CERTIFICATE,
                                number.toString(),
                                "names no province at positions 2 and 3.",
                                "第2至3位不是省级代码。")));
    }

    /**
     * The writing by which numbers are compared, whether or not the text is a number.
     *
     * @param text the number
     * @return capitals, half width, no separators
     */
    public static String normalize(String text) {
        return IdentifierText.compact(text);
    }

    /**
     * The letter of the printing.
     *
     * @return a capital letter
     */
    public char series() {
        return value.charAt(0);
    }

    /**
     * The province that issued the certificate.
     *
     * @return the first two digits of its division code
     */
    public String province() {
        return value.substring(1, 3);
    }

    @Override
    public int compareTo(BirthCertificateNumber other) {
        return value.compareTo(other.value);
    }

    /** The number masked: three characters at each end are shown. */
    @Override
    public String toString() {
        return IdentifierText.mask(value);
    }

    private static boolean isWellFormed(String text) {
        return text.length() == 10
                && text.charAt(0) >= 'A'
                && text.charAt(0) <= 'Z'
                && IdentifierText.isDigits(text, 1, 10);
    }

    private static Finding bad(String text) {
        return CodeFindings.form(Term.BIRTH_CERTIFICATE, IdentifierText.mask(text), EXAMPLE);
    }
}
