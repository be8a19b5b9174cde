package io.gdbos.core.code;

/**
 * The check characters that Chinese identifiers end in. Each constant computes the character for a body and proves a
 * whole identifier. Immutable.
 *
 * <p>Each scheme catches any one wrong character, and all but MOD 11,10 and MOD 37,36 any two neighbours swapped; these
 * two let a few such pairs through. In organisation codes that holds for digits only: MOD 11 cannot tell all letters
 * apart.
 *
 * <p>All schemes are machines with a few states: a character of the body leads from state to state, by adding its value
 * and multiplying, and the last state names the check character. The hybrid systems of ISO 7064 add modulo one number and
 * multiply modulo the next, with states from 1; the others use one number for both, with states from 0.
 */
public enum CheckCharacters {
    /** ISO 7064 MOD 11-2 over digits, closing with 0-9 or X: citizen numbers (GB 11643-1999). */
    MOD_11_2("0123456789", "10X98765432", 11, 2, 11, 0),
    /** ISO 7064 MOD 11,10 over digits, closing with 0-9: registration numbers of 15 digits (GS15-2006). */
    MOD_11_10("0123456789", "?0987654321", 10, 2, 11, 0),
    /** ISO 7064 MOD 37,36 over 0-9 and A-Z, closing with the same: electronic certificate ids (GB/T 36904-2018). */
    MOD_37_36("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", "?0ZYXWVUTSRQPONMLKJIHGFEDCBA987654321", 36, 2, 37, 0),
    /**
     * GB 32100-2015 over its 31 characters: unified social credit codes, a body of 17. The weights are the powers of 3
     * by position; dividing by 3 at each step (21 is its inverse) makes all steps the same.
     */
    GB_32100("0123456789ABCDEFGHJKLMNPQRTUWXY", "09JU5EP1AKW6FQ2BLX7GR3CMY8HT4DN", 31, 21, 31, 17),
    /**
     * GB 11714-1997 over 0-9 and A-Z, closing with 0-9 or X: organisation codes, a body of eight. Modulo 11, the weights
     * 3 7 9 10 5 8 4 2 are the powers of 2 from the eighth down to the first.
     */
    GB_11714("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0X987654321", 11, 2, 11, 8);

    private final String alphabet;

    /** At the place of each ASCII character its value and one more; 0 for a character outside the alphabet. */
    private final String values;

    /** By the last state; the hybrid systems have no state 0. */
    private final String checks;

    private final int sumModulus;
    private final int factor;
    private final int inverse;
    private final int productModulus;
    private final int bodyLength;

    CheckCharacters(String alphabet, String checks, int sumModulus, int factor, int productModulus, int bodyLength) {
        this.alphabet = alphabet;
        this.checks = checks;
        this.sumModulus = sumModulus;
        this.factor = factor;
        this.productModulus = productModulus;
        this.bodyLength = bodyLength;
        int quotient = 1;
        while (quotient * factor % productModulus != 1) {
            quotient++;
        }
        this.inverse = quotient;
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

    String alphabet() {
        return alphabet;
    }

    /** The length of the body; 0 when any will do. */
    int bodyLength() {
        return bodyLength;
    }

    /** The value of a character, or -1 when the alphabet has it not. */
    int value(char c) {
        return c < 128 ? values.charAt(c) - 1 : -1;
    }

    int start() {
        return state(0);
    }

    /** The state after one more character of the body. */
    int step(int state, int value) {
        return state((state + value) % sumModulus) * factor % productModulus;
    }

    /** The state from which a value leads to another. */
    int before(int next, int value) {
        return state(Math.floorMod(sumBefore(next) - value, sumModulus));
    }

    /** The least value that leads from a state to another; more lie {@link #sumModulus} apart. */
    int between(int state, int next) {
        return Math.floorMod(sumBefore(next) - state, sumModulus);
    }

    int sumModulus() {
        return sumModulus;
    }

    /** The check character that a last state gives. */
    char close(int state) {
        return checks.charAt(state);
    }

    /** The last state that gives a check character, or -1 when none does. */
    int closing(char check) {
        return checks.indexOf(check, isHybrid() ? 1 : 0);
    }

    private boolean isHybrid() {
        return sumModulus != productModulus;
    }

    /** A sum as a state: the hybrid systems write 0 as the modulus. */
    private int state(int sum) {
        return sum == 0 && isHybrid() ? sumModulus : sum;
    }

    private int sumBefore(int next) {
        return next * inverse % productModulus;
    }

    private char of(CharSequence body, int length) {
        if (bodyLength > 0 && bodyLength != length) {
            throw new IllegalArgumentException(
                    "The body for " + this + " has " + bodyLength + " characters; came " + length + ".");
        }
        int state = start();
        for (int i = 0; i < length; i++) {
            int value = value(body.charAt(i));
            state = step(state, value < 0 ? refuse(body.charAt(i), i) : value);
        }
        return close(state);
    }

    private static int refuse(char c, int at) {
        // Only the character is named: the body may be personal.
        throw new IllegalArgumentException("Character " + IdentifierText.character(c) + " at position " + (at + 1)
                + " is not in the alphabet of the check character.");
    }
}
