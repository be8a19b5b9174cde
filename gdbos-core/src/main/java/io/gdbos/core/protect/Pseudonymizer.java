package io.gdbos.core.protect;

import java.nio.charset.StandardCharsets;

/**
 * Turns identifying values into tokens: the same value gives the same token under the same key, so that records can be
 * joined, and nobody without the key can find the value. Immutable; thread-safe.
 */
public final class Pseudonymizer {
    private static final int SHORTEST_KEY = 16;
    private static final int TOKEN_BYTES = 16;

    private final HmacSm3 hmac;

    private Pseudonymizer(HmacSm3 hmac) {
        this.hmac = hmac;
    }

    /**
     * A pseudonymizer.
     *
     * @param key the secret, at least 16 bytes, kept outside the database
     * @return the pseudonymizer
     */
    public static Pseudonymizer of(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "A key needs at least " + SHORTEST_KEY + " bytes; came " + key.length + ".");
        }
        return new Pseudonymizer(HmacSm3.of(key));
    }

    /**
     * The token of a value.
     *
     * @param kind what the value is, such as the id of its data element; equal values of different kinds get different
     *     tokens
     * @param value the value, already in its normal form
     * @return 32 lower-case hexadecimal digits
     */
    public String pseudonym(String kind, String value) {
        // The length keeps ("ab", "c") and ("a", "bc") apart.
        byte[] content = (kind.length() + ":" + kind + value).getBytes(StandardCharsets.UTF_8);
        return Digests.hex(hmac.digest(content)).substring(0, 2 * TOKEN_BYTES);
    }
}
