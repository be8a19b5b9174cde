package io.gdbos.core.protect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns identifying values into tokens: the same value gives the same token under the same key and for the same
 * purpose, so that records can be joined within the purpose and not across purposes, and nobody without the key can
 * find the value (pseudonymisation in the sense of GB/T 37964-2019). Immutable; thread-safe.
 *
 * <p>Tokens change with the key. While data of an older key are in use, {@link #pseudonyms} gives the tokens of one
 * value under all keys; who holds the values writes the token of the current key anew and drops the older key when none
 * of its tokens is left.
 */
public final class Pseudonymizer {
    private static final int SHORTEST_KEY = KeyMaterial.SHORTEST;
    private static final int TOKEN_BYTES = 16;

    private final List<HmacSm3> keys;

    private Pseudonymizer(List<HmacSm3> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * A pseudonymizer under one key, for whoever keeps keys and purposes apart by other means.
     *
     * @param key the secret, at least 16 bytes, kept outside the database
     * @return the pseudonymizer
     */
    public static Pseudonymizer of(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "A key needs at least " + SHORTEST_KEY + " bytes; came " + key.length + ".");
        }
        return new Pseudonymizer(List.of(HmacSm3.of(key)));
    }

    /**
     * A pseudonymizer for one purpose. Data that are to be joined share the purpose; all others have their own.
     *
     * @param keys the keys
     * @param purpose what the joined data serve, such as {@code compulsory-education-enrolment}
     * @return the pseudonymizer
     */
    public static Pseudonymizer under(KeyRing keys, String purpose) {
        List<HmacSm3> derived = new ArrayList<>();
        for (String id : keys.ids()) {
            keys.find(id).ifPresent(key -> {
                byte[] own = key.derive("pseudonym:" + purpose, Sm3.LENGTH);
                derived.add(HmacSm3.of(own));
                Arrays.fill(own, (byte) 0);
            });
        }
        return new Pseudonymizer(derived);
    }

    /**
     * The token of a value under the current key.
     *
     * @param kind what the value is, such as the id of its data element; equal values of different kinds get different
     *     tokens
     * @param value the value, already in its normal form
     * @return 32 lower-case hexadecimal digits
     */
    public String pseudonym(String kind, String value) {
        return token(keys.get(0), content(kind, value));
    }

    /**
     * The tokens of a value under all keys.
     *
     * @param kind what the value is
     * @param value the value, already in its normal form
     * @return a token for each key, the current one's first
     */
    public List<String> pseudonyms(String kind, String value) {
        byte[] content = content(kind, value);
        return keys.stream().map(key -> token(key, content)).toList();
    }

    private static byte[] content(String kind, String value) {
        // The length keeps ("ab", "c") and ("a", "bc") apart.
        return (kind.length() + ":" + kind + value).getBytes(StandardCharsets.UTF_8);
    }

    private static String token(HmacSm3 key, byte[] content) {
        return Digests.hex(key.digest(content)).substring(0, 2 * TOKEN_BYTES);
    }
}
