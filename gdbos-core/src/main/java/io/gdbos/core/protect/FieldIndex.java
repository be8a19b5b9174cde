package io.gdbos.core.protect;

import java.util.List;

/**
 * Finds an encrypted field by equality: beside the ciphertext stands a token of the value, and who looks for a value
 * looks for its token. A token tells whether two values of one field are equal and nothing else to who has no key;
 * fields with few values should have none, since counting tells them. Immutable; thread-safe.
 */
public final class FieldIndex {
    private final Pseudonymizer tokens;
    private final String field;

    private FieldIndex(Pseudonymizer tokens, String field) {
        this.tokens = tokens;
        this.field = field;
    }

    /**
     * The tokens of one field; another field of equal values has others.
     *
     * @param keys the keys
     * @param resource the table or data resource
     * @param field the column or field
     * @return its index
     */
    public static FieldIndex of(KeyRing keys, String resource, String field) {
        return new FieldIndex(Pseudonymizer.under(keys, "index"), resource + "." + field);
    }

    /**
     * The token to store beside a value.
     *
     * @param value the value in its normal form
     * @return 32 hexadecimal digits under the current key
     */
    public String token(String value) {
        return tokens.pseudonym(field, value);
    }

    /**
     * The tokens to look for, while rows of older keys are still there.
     *
     * @param value the value in its normal form
     * @return its token under every key, the current one's first
     */
    public List<String> tokens(String value) {
        return tokens.pseudonyms(field, value);
    }
}
