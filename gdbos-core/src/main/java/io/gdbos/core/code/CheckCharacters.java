package io.gdbos.core.code;

/**
 * The check characters that Chinese identifiers end in. Each constant computes the character for a body and proves a
 * whole identifier. Immutable.
 *
 * <p>Each scheme catches any one wrong character, and all but MOD 11,10 and MOD 37,36 any two neighbours swapped; these
 * two let a few such pairs through. In organisation codes that holds for digits only: MOD 11 cannot tell all letters
 * apart.
 *
 * <p>All schemes are read as machines with a few states: a character of the body leads from state to state, and the
 * last state names the check character. From a given state, each step leads different states to different ones.
 */
public enum CheckCharacters {
    /** ISO 7064 MOD 11-2 over digits, closing with 0-9 or X: citizen numbers (GB 11643-1999). */
    MOD_11_2("0123456789", "10X98765432", 0) {
        @Override
        int step(int state, int value) {
            return (state + value) * 2 % 11;
        }
    },
    /** ISO 7064 MOD 11,10 over digits, closing with 0-9: registration numbers of 15 digits (GS15-2006). */
    MOD_11_10("0123456789", "?0987654321", 10) {
        @Override
        int step(int state, int value) {
            return hybrid(state + value, 10);
        }
    },
    /** ISO 7064 MOD 37,36 over 0-9 and A-Z, closing with the same: electronic certificate ids (GB/T 36904-2018). */
    MOD_37_36("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", "?0ZYXWVUTSRQPONMLKJIHGFEDCBA987654321", 36) {
        @Override
        int step(int state, int value) {
            return hybrid(state + value, 36);
        }
    },
    /** GB 32100-2015 over its 31 characters: unified social credit codes, a body of 17. */
    GB_32100("0123456789ABCDEFGHJKLMNPQRTUWXY", "09JU5EP1AKW6FQ2BLX7GR3CMY8HT4DN", 0) {
        @Override
        int step(int state, int value) {
            // The weights are the powers of 3 by position. Dividing by 3 (21 is its inverse) makes each step the same.
            return (state + value) * 21 % 31;
        }

        @Override
        int bodyLength() {
            return 17;
        }
    },
    /** GB 11714-1997 over 0-9 and A-Z, closing with 0-9 or X: organisation codes, a body of eight. */
    GB_11714("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0X987654321", 0) {
        @Override
        int step(int state, int value) {
            // The weights 3 7 9 10 5 8 4 2 are the powers of 2 from the eighth down to the first, modulo 11.
            return (state + value) * 2 % 11;
        }

        @Override
        int bodyLength() {
            return 8;
        }
    };

    private static final int ANY_LENGTH = -1;

    private final String alphabet;
    private final String checks;
    private final int start;

    /** At the place of each ASCII character its value and one more; 0 for a character outside the alphabet. */
    private final String values;

    CheckCharacters(String alphabet, String checks, int start) {
        this.alphabet = alphabet;
        this.checks = checks;
        this.start = start;
        char[] places = new char[128];
        for (int i = 0; i < alphabet.length(); i++) {
            places[alphabet.charAt(i)] = (char) (i + 1);
        }
        this.values = new String(places);
    }

    /**
     * The check character of a body.
     *
     * @param body the identifier without its check character, upper case, no separators
     * @return the character
     * @throws IllegalArgumentException when a character is not in the scheme's alphabet, or the body has not the length
     *     that the scheme is made for
     */
    public char of(CharSequence body) {
        return of(body, body.length());
    }

    /**
     * Whether an identifier ends in its check character.
     *
     * @param whole the identifier, upper case, no separators
     * @return true when the last character is the one that the others give
     * @throws IllegalArgumentException as {@link #of} throws
     */
    public boolean proves(CharSequence whole) {
        int last = whole.length() - 1;
        return last >= 0 && of(whole, last) == whole.charAt(last);
    }

    /** The state after one more character of the body. */
    abstract int step(int state, int value);

    int bodyLength() {
        return ANY_LENGTH;
    }

    int start() {
        return start;
    }

    String alphabet() {
        return alphabet;
    }

    /** The value of a character, or -1 when the alphabet has it not. */
    int value(char c) {
        return c < 128 ? values.charAt(c) - 1 : -1;
    }

    /** The check character that a last state gives. */
    char close(int state) {
        return checks.charAt(state);
    }

    /** The last state that gives a check character, or -1 when none does. */
    int closing(char check) {
        return checks.indexOf(check, firstState());
    }

    /** The state from which a value leads to another. */
    int before(int next, int value) {
        for (int state = firstState(); state < checks.length(); state++) {
            if (step(state, value) == next) {
                return state;
            }
        }
        throw new IllegalStateException("No state of " + this + " leads to " + next + ".");
    }

    /** The hybrid systems count their states from 1. */
    private int firstState() {
        return start > 0 ? 1 : 0;
    }

    private char of(CharSequence body, int length) {
        if (bodyLength() != ANY_LENGTH && bodyLength() != length) {
            throw new IllegalArgumentException(
                    "The body for " + this + " has " + bodyLength() + " characters; came " + length + ".");
        }
        int state = start;
        for (int i = 0; i < length; i++) {
            int value = value(body.charAt(i));
            state = step(state, value < 0 ? refuse(body.charAt(i), i) : value);
        }
        return close(state);
    }

    /** A step of the hybrid systems of ISO 7064: two moduli, neighbours. */
    private static int hybrid(int sum, int modulus) {
        int rest = sum % modulus;
        return (rest == 0 ? modulus : rest) * 2 % (modulus + 1);
    }

    private static int refuse(char c, int at) {
        // Only the character is named: the body may be personal.
        throw new IllegalArgumentException("Character " + IdentifierText.character(c) + " at position " + (at + 1)
                + " is not in the alphabet of the check character.");
    }
}
