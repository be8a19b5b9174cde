package io.gdbos.core.code;

import java.util.Arrays;

/**
 * The check characters that Chinese identifiers end in. Each constant computes the character for a body and proves a
 * whole identifier. Immutable.
 *
 * <p>Each scheme catches any one wrong character, and all but MOD 11,10 and MOD 37,36 any two neighbours swapped; these
 * two let a few such pairs through. In organisation codes that holds for digits only: MOD 11 cannot tell all letters
 * apart.
 */
public enum CheckCharacters {
    /** ISO 7064 MOD 11-2 over digits, closing with 0-9 or X: citizen numbers (GB 11643-1999). */
    MOD_11_2 {
        @Override
        public char of(CharSequence body) {
            int product = 0;
            for (int i = 0; i < body.length(); i++) {
                product = (product + digit(body, i)) * 2 % 11;
            }
            int check = (12 - product) % 11;
            return check == 10 ? 'X' : (char) ('0' + check);
        }
    },
    /** ISO 7064 MOD 11,10 over digits, closing with 0-9: business registration numbers of 15 digits. */
    MOD_11_10 {
        @Override
        public char of(CharSequence body) {
            int product = 10;
            for (int i = 0; i < body.length(); i++) {
                int sum = (product + digit(body, i)) % 10;
                product = (sum == 0 ? 10 : sum) * 2 % 11;
            }
            return (char) ('0' + (11 - product) % 10);
        }
    },
    /** ISO 7064 MOD 37,36 over 0-9 and A-Z, closing with the same: electronic certificate ids. */
    MOD_37_36 {
        @Override
        public char of(CharSequence body) {
            int product = 36;
            for (int i = 0; i < body.length(); i++) {
                int sum = (product + letterOrDigit(body, i)) % 36;
                product = (sum == 0 ? 36 : sum) * 2 % 37;
            }
            return ALPHANUMERIC.charAt((37 - product) % 36);
        }
    },
    /** GB 32100-2015 over its 31 characters: unified social credit codes, a body of at most 17. */
    GB_32100 {
        @Override
        public char of(CharSequence body) {
            int sum = 0;
            int weight = 1;
            for (int i = 0; i < body.length(); i++) {
                char c = body.charAt(i);
                int value = c < 128 ? CREDIT_VALUES[c] : -1;
                sum += (value < 0 ? refuse(body, i) : value) * weight;
                weight = weight * 3 % 31;
            }
            return CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
        }
    },
    /** GB 11714-1997 over 0-9 and A-Z, closing with 0-9 or X: organisation codes, a body of eight. */
    GB_11714 {
        @Override
        public char of(CharSequence body) {
            if (body.length() != 8) {
                throw new IllegalArgumentException(
                        "The body of an organisation code has 8 characters; came " + body.length() + ".");
            }
            int sum = 0;
            for (int i = 0; i < 8; i++) {
                sum += letterOrDigit(body, i) * ORGANISATION_WEIGHTS[i];
            }
            int check = 11 - sum % 11;
            return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
        }
    };

    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final byte[] CREDIT_VALUES = creditValues();
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /**
     * The check character of a body.
     *
     * @param body the identifier without its check character, upper case, no separators
     * @return the character
     * @throws IllegalArgumentException when a character is not in the scheme's alphabet
     */
    public abstract char of(CharSequence body);

    /**
     * Whether an identifier ends in its check character.
     *
     * @param whole the identifier, upper case, no separators
     * @return true when the last character is the one that the others give
     * @throws IllegalArgumentException when a character of the body is not in the scheme's alphabet
     */
    public boolean proves(CharSequence whole) {
        int last = whole.length() - 1;
        return last >= 0 && of(whole.subSequence(0, last)) == whole.charAt(last);
    }

    static boolean isCreditCharacter(char c) {
        return c < 128 && CREDIT_VALUES[c] >= 0;
    }

    private static int digit(CharSequence body, int at) {
        int value = body.charAt(at) - '0';
        return value < 0 || value > 9 ? refuse(body, at) : value;
    }

    private static int letterOrDigit(CharSequence body, int at) {
        char c = body.charAt(at);
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : refuse(body, at);
    }

    private static int refuse(CharSequence body, int at) {
        // Only the character is named: the body may be personal.
        throw new IllegalArgumentException("Character \"" + body.charAt(at) + "\" at position " + (at + 1)
                + " is not in the alphabet of the check character.");
    }

    private static byte[] creditValues() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < CREDIT_ALPHABET.length(); i++) {
            values[CREDIT_ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }
}
