package io.gdbos.core.code;

import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unified social credit code (GB 32100-2015): registration authority, class, division, organisation code and check
 * character, 18 in all.
 *
 * <p>A value is well-formed. Three answers are kept apart: well-formed is this type; {@link #isCheckValid()} says
 * whether the check character computes, which it does not for a few codes in use; known is asked of a register.
 * Immutable.
 *
 * @param value 18 characters, capitals, without I, O, S, V and Z
 */
public record UnifiedSocialCreditCode(String value) implements Identifier, Comparable<UnifiedSocialCreditCode> {
    /** Checks the form, not the check character. */
    public UnifiedSocialCreditCode {
        Objects.requireNonNull(value, "value");
        if (!CreditCodeForm.isForm(value)) {
            throw new IllegalArgumentException(
                    bad(value).findings().list().get(0).text().english());
        }
    }

    /**
     * Reads a code as {@link #tryParse} does, without looking at warnings.
     *
     * @param text the code
     * @return the code
     * @throws IllegalArgumentException when the text is not well-formed
     */
    public static UnifiedSocialCreditCode parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a code. White space, hyphens, full-width and small letters are accepted; a check character that does not
     * compute is a warning.
     *
     * @param text the code
     * @return the code, or why the text is none
     */
    public static Parsed<UnifiedSocialCreditCode> tryParse(String text) {
        if (CreditCodeForm.isProved(text)) {
            return new Parsed.Ok<>(new UnifiedSocialCreditCode(text), Findings.none());
        }
        String read = IdentifierText.read(text);
        return CreditCodeForm.isForm(read)
                ? new Parsed.Ok<>(new UnifiedSocialCreditCode(read), doubts(read))
                : bad(read);
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
     * @param text a text of 18 characters that is not a code, or whose check character does not compute
     * @return the repairs, swapped neighbours first; empty when the text is right, or is too far from any code
     */
    public static List<Repair<UnifiedSocialCreditCode>> repairs(String text) {
        String read = IdentifierText.read(text);
        return read.length() == CreditCodeForm.LENGTH
                ? Repairs.of(CheckCharacters.GB_32100, read, CreditCodeForm::isForm, UnifiedSocialCreditCode::new)
                : List.of();
    }

    @Override
    public boolean isCheckValid() {
        return CreditCodeForm.isCheckRight(value);
    }

    /**
     * The registration authority and the class of organisation, such as {@code 91} for enterprises.
     * {@link CodePartTable#CREDIT_CODE_KIND} says what it means.
     *
     * @return the first two characters
     */
    public String kind() {
        return value.substring(0, 2);
    }

    /**
     * The division of the registration authority, as it was coded then.
     *
     * @return positions 3 to 8: six digits
     */
    public String division() {
        return value.substring(2, 8);
    }

    /**
     * The organisation code within.
     *
     * @return positions 9 to 17
     */
    public OrganisationCode organisation() {
        return new OrganisationCode(value.substring(8, 17));
    }

    @Override
    public int compareTo(UnifiedSocialCreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Findings doubts(String text) {
        if (!CreditCodeForm.isCheckRight(text)) {
            char expected = CheckCharacters.GB_32100.of(text.substring(0, CreditCodeForm.LENGTH - 1));
            String maybe = Repairs.hint(CheckCharacters.GB_32100, text, CreditCodeForm::isForm);
            return Findings.of(CodeFindings.doubtfulCheck(Term.CREDIT_CODE, text, expected, maybe));
        }
        return CreditCodeForm.isOrganisationRight(text)
                ? Findings.none()
                : Findings.of(CodeFindings.part(
                        Term.CREDIT_CODE,
                        text,
                        "holds an organisation code whose check character does not compute.",
                        "中的组织机构代码校验码不正确。"));
    }

    private static Parsed<UnifiedSocialCreditCode> bad(String text) {
        String shown = IdentifierText.quote(text);
        if (text.length() != CreditCodeForm.LENGTH) {
            return new Parsed.Bad<>(CodeFindings.length(Term.CREDIT_CODE, "18", shown, text));
        }
        int at = CreditCodeForm.wrongCharacter(text);
        return new Parsed.Bad<>(CodeFindings.character(Term.CREDIT_CODE, shown, text, at, lookAlike(text.charAt(at))));
    }

    private static @Nullable String lookAlike(char c) {
        return switch (c) {
            case 'O' -> "Maybe the letter O was typed for the digit 0.";
            case 'I' -> "Maybe the letter I was typed for the digit 1.";
            case 'S' -> "Maybe the letter S was typed for the digit 5.";
            case 'Z' -> "Maybe the letter Z was typed for the digit 2.";
            default -> null;
        };
    }
}
