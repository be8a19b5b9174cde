package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fixed telephone number of the mainland: area code, seven or eight digits, perhaps an extension. The area codes 010
 * and 02x have three digits, all others four. Personal: {@link #toString()} masks. Immutable.
 *
 * @param areaCode three or four digits that begin with 0
 * @param subscriber seven or eight digits
 * @param extension up to six digits; empty when there is none
 */
public record FixedPhoneNumber(String areaCode, String subscriber, String extension)
        implements PhoneNumber, Comparable<FixedPhoneNumber> {
    private static final String EXAMPLE = "0536-8091234 or 010-12345678-801";
    private static final Pattern FORM = Pattern.compile("(010|02\\d|0[3-9]\\d{2})-?(\\d{7,8})(?:-(\\d{1,6}))?");

    /** Brackets, points and the words that announce an extension; each only parts the digits. */
    private static final String MARKS = "-()[].,;:#转分机EXT";

    /** Checks the parts. */
    public FixedPhoneNumber {
        Objects.requireNonNull(areaCode, "areaCode");
        Objects.requireNonNull(subscriber, "subscriber");
        Objects.requireNonNull(extension, "extension");
        String value = value(areaCode, subscriber, extension);
        Matcher form = FORM.matcher(value);
        if (!form.matches() || !areaCode.equals(form.group(1)) || !subscriber.equals(form.group(2))) {
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
    public static FixedPhoneNumber parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a number. The country code, white space, hyphens, brackets, full-width digits and the words for an extension
     * are accepted; a number that looks like a placeholder gives a warning.
     *
     * @param text the number
     * @return the number, or why the text is none
     */
    public static Parsed<FixedPhoneNumber> tryParse(String text) {
        String groups = groups(text.length() <= IdentifierText.LONGEST ? text : "");
        Matcher form = FORM.matcher(groups);
        if (!form.matches()) {
            return new Parsed.Bad<>(bad(text));
        }
        String extension = form.group(3) == null ? "" : form.group(3);
        var number = new FixedPhoneNumber(form.group(1), form.group(2), extension);
        return new Parsed.Ok<>(
                number,
                number.looksLikePlaceholder()
                        ? Findings.of(CodeFindings.placeholder(Term.FIXED_PHONE, number.toString()))
                        : Findings.none());
    }

    /**
     * The writing by which numbers are compared: area code, number and extension with hyphens between; a text that is no
     * number loses its white space only.
     *
     * @param text the number
     * @return the normal form
     */
    public static String normalize(String text) {
        String plain = IdentifierText.halfWidth(text);
        return tryParse(plain).fold(ok -> ok.value().value(), bad -> plain);
    }

    @Override
    public String value() {
        return value(areaCode, subscriber, extension);
    }

    /** Whether all digits of the subscriber are the same, or count up from 1. */
    @Override
    public boolean looksLikePlaceholder() {
        return subscriber.chars().distinct().count() == 1 || "12345678".startsWith(subscriber);
    }

    @Override
    public int compareTo(FixedPhoneNumber other) {
        return value().compareTo(other.value());
    }

    /** The number masked: area code and the last digit are shown. */
    @Override
    public String toString() {
        return areaCode + "-" + "*".repeat(subscriber.length() - 1) + subscriber.charAt(subscriber.length() - 1);
    }

    private static String value(String areaCode, String subscriber, String extension) {
        return areaCode + "-" + subscriber + (extension.isEmpty() ? "" : "-" + extension);
    }

    /** The groups of digits with one hyphen between, without the country code; empty when anything else is there. */
    private static String groups(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String plain = IdentifierText.halfWidth(text).replace("'", "");
        boolean isForeignForm = plain.startsWith("+86") || plain.startsWith("0086");
        for (int i = isForeignForm ? plain.indexOf('6') + 1 : 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (IdentifierText.isDigit(c)) {
                out.append(c);
            } else if (MARKS.indexOf(Character.toUpperCase(c)) < 0 && !IdentifierText.isHyphen(c)) {
                return "";
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == '-') {
            out.setLength(out.length() - 1);
        }
        // After the country code the area code loses its 0.
        return (isForeignForm && !out.isEmpty() && out.charAt(0) != '0' ? "0" : "") + out;
    }

    private static Finding bad(String text) {
        return CodeFindings.form(Term.FIXED_PHONE, IdentifierText.mask(IdentifierText.read(text)), EXAMPLE);
    }
}
