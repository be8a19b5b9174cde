package io.gdbos.core.code;

/**
 * The rules of unified social credit codes (GB 32100-2015) on plain text, without allocation. It does by hand what
 * {@link CheckCharacters} does in general.
 */
final class CreditCodeForm {
    static final int LENGTH = 18;

    private static final int ORGANISATION = 8;
    private static final int ORGANISATION_CHECK = 16;

    /** By the sum, modulo 31. */
    private static final String CHECKS = "0YXWUTRQPNMLKJHGFEDCBA987654321";

    /** By the sum of the organisation code, modulo 11. */
    private static final String ORGANISATION_CHECKS = "0X987654321";

    /** By ASCII character; -1 outside the alphabet. */
    private static final byte[] VALUES = values();

    private CreditCodeForm() {}

    /** Whether every character may stand where it stands. What may not leaves its sign in a mask. */
    static boolean isForm(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        int outside = value(text.charAt(0)) | value(text.charAt(1)) | value(text.charAt(LENGTH - 1));
        for (int i = 2; i < ORGANISATION; i++) {
            int digit = text.charAt(i) - '0';
            outside |= digit | (9 - digit);
        }
        for (int i = ORGANISATION; i < ORGANISATION_CHECK; i++) {
            outside |= value(text.charAt(i));
        }
        char organisationCheck = text.charAt(ORGANISATION_CHECK);
        return outside >= 0 && (organisationCheck == 'X' || IdentifierText.isDigit(organisationCheck));
    }

    /**
     * Whether a code of the right form ends in its check character. The weights are the powers of 3, so tripling and
     * adding from the back gives the sum, which stays within 31 bits.
     */
    static boolean isCheckRight(String code) {
        int sum = 0;
        for (int i = LENGTH - 2; i >= 0; i--) {
            sum = sum * 3 + VALUES[code.charAt(i) & 127];
        }
        return CHECKS.charAt(sum % 31) == code.charAt(LENGTH - 1);
    }

    /** Whether the organisation code within ends in its check character. Its weights are the powers of 2. */
    static boolean isOrganisationRight(String code) {
        int sum = 0;
        for (int i = ORGANISATION; i < ORGANISATION_CHECK; i++) {
            int c = code.charAt(i);
            sum = (sum + (c <= '9' ? c - '0' : c - 'A' + 10)) * 2;
        }
        return ORGANISATION_CHECKS.charAt(sum % 11) == code.charAt(ORGANISATION_CHECK);
    }

    /** Whether a text is a code with both check characters right. */
    static boolean isProved(String text) {
        return isForm(text) && isCheckRight(text) && isOrganisationRight(text);
    }

    /** The first position that holds what may not stand there; for texts of the right length that are no code. */
    static int wrongCharacter(String text) {
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean isDigits = (i >= 2 && i < ORGANISATION) || (i == ORGANISATION_CHECK && c != 'X');
            if (isDigits ? !IdentifierText.isDigit(c) : value(c) < 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("Only a text with a wrong character was expected.");
    }

    private static int value(char c) {
        return c < 128 ? VALUES[c] : -1;
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        for (char c = 0; c < values.length; c++) {
            values[c] = (byte) CheckCharacters.GB_32100.value(c);
        }
        return values;
    }
}
