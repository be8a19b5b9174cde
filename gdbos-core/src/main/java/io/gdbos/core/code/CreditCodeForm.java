package io.gdbos.core.code;

import java.util.Arrays;

/**
 * The rules of unified social credit codes (GB 32100-2015) on plain text: one pass over the characters, no allocation.
 */
final class CreditCodeForm {
    static final int LENGTH = 18;

    /** What {@link #look} answers of a text that is no code. */
    static final int NO_FORM = -1;

    /** What {@link #look} adds when the check character is wrong. */
    static final int WRONG_CHECK = 1;

    /** What {@link #look} adds when the check character of the organisation code within is wrong. */
    static final int WRONG_ORGANISATION = 2;

    private static final String CHECKS = "0YXWUTRQPNMLKJHGFEDCBA987654321";
    private static final String ORGANISATION_CHECKS = "0X987654321";

    /** By character: its value in the code, and above that its value in organisation codes; -1 for no value. */
    private static final short[] VALUES = values();

    private static final int CODE_BITS = 0x1F;
    private static final int ORGANISATION_SHIFT = 5;

    private CreditCodeForm() {}

    /**
     * Looks at the form and at both check characters. It does by hand what {@link CheckCharacters} does in general: the
     * weights are powers of 3, so tripling and adding from the back gives the sum, which stays within 31 bits; those of
     * the organisation code are powers of 2.
     */
    static int look(String text) {
        if (text.length() != LENGTH) {
            return NO_FORM;
        }
        char organisationCheck = text.charAt(16);
        if (organisationCheck != 'X' && !IdentifierText.isDigit(organisationCheck)) {
            return NO_FORM;
        }
        int sum = values(organisationCheck) & CODE_BITS;
        int organisation = 0;
        int outside = 0;
        for (int i = 15; i >= 8; i--) {
            int values = values(text.charAt(i));
            outside |= values;
            sum = sum * 3 + (values & CODE_BITS);
            organisation += (values >> ORGANISATION_SHIFT) << (16 - i);
        }
        for (int i = 7; i >= 2; i--) {
            int digit = text.charAt(i) - '0';
            outside |= digit | (9 - digit);
            sum = sum * 3 + digit;
        }
        int second = values(text.charAt(1));
        int first = values(text.charAt(0));
        char check = text.charAt(LENGTH - 1);
        if ((outside | second | first | values(check)) < 0) {
            return NO_FORM;
        }
        sum = (sum * 3 + (second & CODE_BITS)) * 3 + (first & CODE_BITS);
        return (CHECKS.charAt(sum % 31) == check ? 0 : WRONG_CHECK)
                + (ORGANISATION_CHECKS.charAt(organisation % 11) == organisationCheck ? 0 : WRONG_ORGANISATION);
    }

    static boolean isForm(String text) {
        return look(text) >= 0;
    }

    /** The first position that holds what may not stand there; for texts of the right length that are no code. */
    static int wrongCharacter(String text) {
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean isDigits = (i >= 2 && i < 8) || (i == 16 && c != 'X');
            if (isDigits ? !IdentifierText.isDigit(c) : values(c) < 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("Only a text with a wrong character was expected.");
    }

    private static int values(char c) {
        return c < 128 ? VALUES[c] : -1;
    }

    private static short[] values() {
        short[] values = new short[128];
        Arrays.fill(values, (short) -1);
        String alphabet = CheckCharacters.GB_32100.alphabet();
        for (int i = 0; i < alphabet.length(); i++) {
            char c = alphabet.charAt(i);
            values[c] = (short) (i | CheckCharacters.GB_11714.value(c) << ORGANISATION_SHIFT);
        }
        return values;
    }
}
