package io.gdbos.core.code;

import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.List;
import java.util.Objects;

/**
 * An organisation code (GB 11714-1997): eight characters and a check character. It lives on as positions 9 to 17 of
 * the unified social credit code. A value is well-formed; {@link #isCheckValid()} is a second answer. Immutable.
 *
 * @param value nine characters without the hyphen
 */
public record OrganisationCode(String value) implements Identifier, Comparable<OrganisationCode> {
    private static final int LENGTH = 9;

    /** Checks the form, not the check character. */
    public OrganisationCode {
        Objects.requireNonNull(value, "value");
        if (!isForm(value)) {
            throw new IllegalArgumentException(
                    bad(value).findings().list().get(0).text().english());
        }
    }

    /**
     * Reads a code as {@link #tryParse} does, without looking at warnings.
     *
     * @param text the code, with or without its hyphen
     * @return the code
     * @throws IllegalArgumentException when the text is not well-formed
     */
    public static OrganisationCode parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a code. A check character that does not compute is a warning.
     *
     * @param text the code, with or without its hyphen
     * @return the code, or why the text is none
     */
    public static Parsed<OrganisationCode> tryParse(String text) {
        String read = IdentifierText.read(text);
        if (!isForm(read)) {
            return bad(read);
        }
        var code = new OrganisationCode(read);
        return new Parsed.Ok<>(code, code.isCheckValid() ? Findings.none() : code.doubt());
    }

    /**
     * The writing by which codes are compared, whether or not the text is a code.
     *
     * @param text the code
     * @return capitals, half width, no separators
     */
    public static String normalize(String text) {
        return IdentifierText.compact(text);
    }

    /**
     * The codes that a wrongly typed one may have been, with the slip that explains it.
     *
     * @param text a text of nine characters that is not a code, or whose check character does not compute
     * @return the repairs, swapped neighbours first; empty when the text is right, or is too far from any code
     */
    public static List<Repair<OrganisationCode>> repairs(String text) {
        String read = IdentifierText.read(text);
        return read.length() == LENGTH
                ? Repairs.of(CheckCharacters.GB_11714, read, OrganisationCode::isForm, OrganisationCode::new)
                : List.of();
    }

    @Override
    public boolean isCheckValid() {
        return CheckCharacters.GB_11714.proves(value);
    }

    /**
     * The code as people write it.
     *
     * @return eight characters, a hyphen, the check character
     */
    public String hyphenated() {
        return value.substring(0, 8) + "-" + value.charAt(8);
    }

    @Override
    public int compareTo(OrganisationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private Findings doubt() {
        char expected = CheckCharacters.GB_11714.of(value.substring(0, LENGTH - 1));
        String maybe = Repairs.hint(CheckCharacters.GB_11714, value, OrganisationCode::isForm);
        return Findings.of(CodeFindings.doubtfulCheck(Term.ORGANISATION_CODE, value, expected, maybe));
    }

    private static boolean isForm(String text) {
        return text.length() == LENGTH && wrongCharacter(text) < 0;
    }

    private static Parsed<OrganisationCode> bad(String text) {
        String shown = IdentifierText.quote(text);
        if (text.length() != LENGTH) {
            return new Parsed.Bad<>(CodeFindings.length(Term.ORGANISATION_CODE, "9", shown, text));
        }
        int at = wrongCharacter(text);
        return new Parsed.Bad<>(CodeFindings.character(Term.ORGANISATION_CODE, shown, text, at, null));
    }

    private static int wrongCharacter(String text) {
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (!IdentifierText.isDigit(c) && (i == LENGTH - 1 ? c != 'X' : !IdentifierText.isLetter(c))) {
                return i;
            }
        }
        return -1;
    }
}
