package io.gdbos.core.protect;

import java.util.Objects;

/**
 * A signature that stands beside what was signed. Immutable.
 *
 * @param algorithm how it was made, such as {@code SM2-SM3}
 * @param keyId the id of the key
 * @param value the signature in Base64
 */
public record DetachedSignature(String algorithm, String keyId, String value) {
    /** Checks for null. */
    public DetachedSignature {
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(keyId, "keyId");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text algorithm, key id and value with colons between
     * @return the signature
     * @throws IllegalArgumentException when the text has another form
     */
    public static DetachedSignature parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "A signature \"algorithm:key:value\" was expected; came " + parts.length + " parts.");
        }
        return new DetachedSignature(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return algorithm + ":" + keyId + ":" + value;
    }
}
