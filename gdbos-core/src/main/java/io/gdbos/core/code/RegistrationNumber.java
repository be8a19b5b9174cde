package io.gdbos.core.code;

import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.List;
import java.util.Objects;

/**
 * The registration number of an enterprise or sole trader (GS15-2006) from before the unified social credit code: the
 * division of the registering authority, eight digits, and a check digit (ISO 7064 MOD 11,10). A value is well-formed;
 * {@link #isCheckValid()} is a second answer. Immutable.
 *
 * @param value 15 digits
 */
public record RegistrationNumber(String value) implements Identifier, Comparable<RegistrationNumber> {
    private static final int LENGTH = 15;

    /** Checks the form, not the check digit. */
    public RegistrationNumber {
        Objects.requireNonNull(value, "value");
        if (!isForm(value)) {
            throw new IllegalArgumentException(
                    bad(value).findings().list().get(0).text().english());
        }
    }

    /**
     * Reads a number as {@link #tryParse} does, without looking at warnings.
     *
     * @param text the number
     * @return the number
     * @throws IllegalArgumentException when the text is not well-formed
     */
    public static RegistrationNumber parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a number. White space, hyphens and full-width digits are accepted; a check digit that does not compute is a
     * warning.
     *
     * @param text the number
     * @return the number, or why the text is none
     */
    public static Parsed<RegistrationNumber> tryParse(String text) {
        String read = IdentifierText.read(text);
        if (!isForm(read)) {
            return bad(read);
        }
        var number = new RegistrationNumber(read);
        return new Parsed.Ok<>(number, number.isCheckValid() ? Findings.none() : number.doubt());
    }

    /**
     * The writing by which numbers are compared, whether or not the text is a number.
     *
     * @param text the number
     * @return half width, no separators
     */
    public static String normalize(String text) {
        return IdentifierText.compact(text);
    }

    /**
     * The numbers that a wrongly typed one may have been, with the slip that explains it.
     *
     * @param text a text of 15 characters that is not a number, or whose check digit does not compute
     * @return the repairs, swapped neighbours first; empty when the text is right, or is too far from any number
     */
    public static List<Repair<RegistrationNumber>> repairs(String text) {
        String read = IdentifierText.read(text);
        return read.length() == LENGTH
                ? Repairs.of(CheckCharacters.MOD_11_10, read, RegistrationNumber::isForm, RegistrationNumber::new)
                : List.of();
    }

    @Override
    public boolean isCheckValid() {
        return CheckCharacters.MOD_11_10.proves(value);
    }

    /**
     * The division of the registering authority, as it was coded then.
     *
     * @return six digits; 100000 for the national authority
     */
    public RegionCode region() {
        return new RegionCode(value.substring(0, 6));
    }

    @Override
    public int compareTo(RegistrationNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private Findings doubt() {
        char expected = CheckCharacters.MOD_11_10.of(value.substring(0, LENGTH - 1));
        String maybe = Repairs.hint(CheckCharacters.MOD_11_10, value, RegistrationNumber::isForm);
        return Findings.of(CodeFindings.doubtfulCheck(Term.REGISTRATION_NUMBER, value, expected, maybe));
    }

    private static boolean isForm(String text) {
        return text.length() == LENGTH && text.charAt(0) != '0' && IdentifierText.isDigits(text, 0, LENGTH);
    }

    private static Parsed<RegistrationNumber> bad(String text) {
        String shown = IdentifierText.quote(text);
        if (text.length() != LENGTH) {
            return new Parsed.Bad<>(CodeFindings.length(Term.REGISTRATION_NUMBER, "15", shown, text));
        }
        int at = 0;
        while (IdentifierText.isDigit(text.charAt(at)) && !(at == 0 && text.charAt(0) == '0')) {
            at++;
        }
        return new Parsed.Bad<>(CodeFindings.character(Term.REGISTRATION_NUMBER, shown, text, at, null));
    }
}
