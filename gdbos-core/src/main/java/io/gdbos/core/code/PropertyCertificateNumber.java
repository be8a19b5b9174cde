package io.gdbos.core.code;

import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number on a certificate of real-estate rights, such as {@code 鲁（2024）潍坊市不动产权第0001234号}. Certificates
 * from before the unified register have no common form and are not read. Personal: {@link #toString()} masks.
 * Immutable.
 *
 * @param province the one-character name of the province, or {@code 国} for the national register
 * @param year the year of registration, 1900 to 2099
 * @param registry the city or county that registers, as it is written
 * @param kind certificate of a right, or proof of a registration
 * @param serial 4 to 10 digits as they are written
 */
public record PropertyCertificateNumber(String province, int year, String registry, Kind kind, String serial)
        implements Identifier {
    private static final String EXAMPLE = "鲁（2024）潍坊市不动产权第0001234号";
    private static final Pattern FORM = Pattern.compile(
            "([\\u4e00-\\u9fa5])[(\\[〔【{]((?:19|20)\\d{2})[)\\]〕】}]([^()\\[\\]]{1,20}?)不动产(权证|权|证明)第?(\\d{4,10})号?");

    /** Checks the parts. */
    public PropertyCertificateNumber {
        Objects.requireNonNull(kind, "kind");
        boolean isSerial =
                serial.length() >= 4 && serial.length() <= 10 && IdentifierText.isDigits(serial, 0, serial.length());
        if (province.length() != 1 || registry.isBlank() || !isSerial || year < 1900 || year > 2099) {
            throw new IllegalArgumentException("A property certificate number needs a province of one character, a year"
                    + " from 1900 to 2099, a registry and a serial of 4 to 10 digits; came \"" + province + "\", "
                    + year + ", \"" + IdentifierText.quote(registry) + "\" and " + serial.length() + " characters.");
        }
    }

    /**
     * Reads a number as {@link #tryParse} does.
     *
     * @param text the number
     * @return the number
     * @throws IllegalArgumentException when the text is none; the message is masked
     */
    public static PropertyCertificateNumber parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a number. Brackets of any width and kind, spaces, full-width digits, and a missing 第 or 号 are accepted.
     *
     * @param text the number
     * @return the number, or why the text is none
     */
    public static Parsed<PropertyCertificateNumber> tryParse(String text) {
        String plain =
                text.length() <= IdentifierText.LONGEST ? IdentifierText.halfWidth(text) : IdentifierText.read(text);
        Matcher matcher = FORM.matcher(plain);
        if (!matcher.matches()) {
            return new Parsed.Bad<>(CodeFindings.form(Term.PROPERTY_CERTIFICATE, IdentifierText.mask(plain), EXAMPLE));
        }
        Kind kind = matcher.group(4).equals("证明") ? Kind.PROOF : Kind.RIGHT;
        return new Parsed.Ok<>(
                new PropertyCertificateNumber(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3), kind, matcher.group(5)),
                Findings.none());
    }

    /**
     * The writing by which numbers are compared: the standard form with the serial padded to seven digits. A text that
     * is no such number, as those of older certificates, loses its white space only.
     *
     * @param text the number
     * @return the normal form
     */
    public static String normalize(String text) {
        String plain = IdentifierText.halfWidth(text);
        return tryParse(plain).fold(ok -> ok.value().padded().value(), bad -> plain);
    }

    /**
     * The number as it is printed.
     *
     * @return the number with full-width brackets
     */
    @Override
    public String value() {
        return province + "（" + year + "）" + registry + "不动产" + kind.chinese + "第" + serial + "号";
    }

    /**
     * The same number with its serial brought to seven digits, since some writers drop the zeros in front.
     *
     * @return the padded number
     */
    public PropertyCertificateNumber padded() {
        String digits = serial;
        while (digits.length() > 7 && digits.charAt(0) == '0') {
            digits = digits.substring(1);
        }
        String full = digits.length() >= 7 ? digits : "0".repeat(7 - digits.length()) + digits;
        return new PropertyCertificateNumber(province, year, registry, kind, full);
    }

    /** The number masked: province and year, and the last digit of the serial, are shown. */
    @Override
    public String toString() {
        return province + "（" + year + "）***" + serial.charAt(serial.length() - 1);
    }

    /** What the certificate proves. */
    public enum Kind {
        /** A right in real estate (不动产权). */
        RIGHT("权"),
        /** That something was registered, such as a mortgage or an advance notice (不动产证明). */
        PROOF("证明");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }
    }
}
