package io.gdbos.core.code;

import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
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
    private static final int LENGTH = 18;

    /** Checks the form, not the check character. */
    public UnifiedSocialCreditCode {
        Objects.requireNonNull(value, "value");
        if (value.length() != LENGTH || wrongCharacter(value) >= 0) {
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
        String compact = IdentifierText.compact(text);
        if (compact.length() != LENGTH || wrongCharacter(compact) >= 0) {
            return bad(compact);
        }
        var code = new UnifiedSocialCreditCode(compact);
        return new Parsed.Ok<>(code, code.doubts());
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
     * Whether the last character is the one that the others give.
     *
     * @return true when it computes
     */
    @Override
    public boolean isCheckValid() {
        return CheckCharacters.GB_32100.proves(value);
    }

    /**
     * The registration authority and the class of organisation, such as {@code 91} for enterprises.
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

    private Findings doubts() {
        char expected = CheckCharacters.GB_32100.of(value.substring(0, LENGTH - 1));
        if (expected != value.charAt(LENGTH - 1)) {
            return Findings.of(CodeFindings.doubtfulCheck(Term.CREDIT_CODE, value, expected));
        }
        return organisation().isCheckValid()
                ? Findings.none()
                : Findings.of(CodeFindings.part(
                        Term.CREDIT_CODE,
                        value,
                        "holds an organisation code whose check character does not compute.",
                        "中的组织机构代码校验码不正确。"));
    }

    private static Parsed<UnifiedSocialCreditCode> bad(String text) {
        String shown = IdentifierText.quote(text);
        if (text.length() != LENGTH) {
            return new Parsed.Bad<>(CodeFindings.length(Term.CREDIT_CODE, "18", shown, text.length()));
        }
        int at = wrongCharacter(text);
        char c = text.charAt(at);
        return new Parsed.Bad<>(CodeFindings.character(Term.CREDIT_CODE, shown, c, at + 1, lookAlike(c)));
    }

    private static int wrongCharacter(String text) {
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (!mayStand(i, c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean mayStand(int at, char c) {
        if (at >= 2 && at < 8) {
            return isDigit(c);
        }
        // Position 17 is the check character of the organisation code.
        return at == 16 ? c == 'X' || isDigit(c) : CheckCharacters.isCreditCharacter(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
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
