package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The number of a permanent-residence card of the 2017 form or before: three letters for the nationality, four digits
 * for the area, six for the date of birth without its century, one for the sequence, and a check digit whose rule is
 * not published, so that only the form can be told. Personal: {@link #toString()} masks. Immutable.
 *
 * @param value three capital letters and twelve digits
 */
public record PermanentResidence2017(String value)
        implements PermanentResidenceNumber, Comparable<PermanentResidence2017> {
    static final int LENGTH = 15;

    private static final String EXAMPLE = "USA110080010112";

    /** Checks the form. */
    public PermanentResidence2017 {
        Objects.requireNonNull(value, "value");
        if (!isForm(value)) {
            throw new IllegalArgumentException(bad(value).text().english());
        }
    }

    /**
     * Reads a number as {@link #tryParse} does, without looking at warnings.
     *
     * @param text the number
     * @return the number
     * @throws IllegalArgumentException when the text is none; the message is masked
     */
    public static PermanentResidence2017 parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a number. White space, hyphens, full-width and small letters are accepted; a month or day of birth that
     * cannot be is a warning.
     *
     * @param text the number
     * @return the number, or why the text is none
     */
    public static Parsed<PermanentResidence2017> tryParse(String text) {
        String read = IdentifierText.read(text);
        if (!isForm(read)) {
            return new Parsed.Bad<>(bad(read));
        }
        var number = new PermanentResidence2017(read);
        return new Parsed.Ok<>(number, number.hasBirthday() ? Findings.none() : number.noBirthday());
    }

    /**
     * The writing by which numbers are compared, whether or not the text is a number.
     *
     * @param text the number
     * @return the compact text
     */
    public static String normalize(String text) {
        return IdentifierText.compact(text);
    }

    @Override
    public String nationality() {
        return value.substring(0, 3);
    }

    /**
     * The area that issued the card.
     *
     * @return the first four digits of its division code
     */
    public String area() {
        return value.substring(3, 7);
    }

    /**
     * Whether the holder may be born on a day; the number does not tell the century.
     *
     * @param date the day
     * @return true when year (of the century), month and day agree
     */
    public boolean mayBeBornOn(LocalDate date) {
        return date.getYear() % 100 == IdentifierText.number(value, 7, 9)
                && date.getMonthValue() == IdentifierText.number(value, 9, 11)
                && date.getDayOfMonth() == IdentifierText.number(value, 11, 13);
    }

    @Override
    public int compareTo(PermanentResidence2017 other) {
        return value.compareTo(other.value);
    }

    /** The number masked: four characters at each end are shown. */
    @Override
    public String toString() {
        return IdentifierText.mask(value);
    }

    private boolean hasBirthday() {
        int month = IdentifierText.number(value, 9, 11);
        int day = IdentifierText.number(value, 11, 13);
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(2000, month, 1).lengthOfMonth();
    }

    private Findings noBirthday() {
        return Findings.of(CodeFindings.part(
                Term.PERMANENT_RESIDENCE,
                toString(),
                "holds no real month and day of birth at positions 10 to 13.",
                "第10至13位不是真实的出生月日。"));
    }

    private static boolean isForm(String text) {
        return text.length() == LENGTH
                && IdentifierText.isLetter(text.charAt(0))
                && IdentifierText.isLetter(text.charAt(1))
                && IdentifierText.isLetter(text.charAt(2))
                && IdentifierText.isDigits(text, 3, LENGTH);
    }

    private static Finding bad(String text) {
        return CodeFindings.form(Term.PERMANENT_RESIDENCE, IdentifierText.mask(text), EXAMPLE);
    }
}
