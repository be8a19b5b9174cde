package io.gdbos.core.protect;

import io.gdbos.core.GdbosException;
import java.util.Base64;
import java.util.Objects;

/**
 * An encrypted value as text: {@code gdb1:key-id:content}, the content in Base64 for file names (RFC 4648 section 5)
 * without padding. What the content holds is the cipher's matter; of version 1 it is the nonce of 12 bytes, the
 * ciphertext and the tag of 16 bytes. Immutable.
 *
 * @param keyId the key it is encrypted under
 * @param content nonce, ciphertext and tag in Base64
 */
public record Envelope(String keyId, String content) {
    private static final String PREFIX = "gdb1:";

    /** Checks for null. */
    public Envelope {
        Objects.requireNonNull(keyId, "keyId");
        Objects.requireNonNull(content, "content");
    }

    /**
     * Puts an envelope together.
     *
     * @param keyId the key it is encrypted under
     * @param content nonce, ciphertext and tag
     * @return the envelope
     */
    public static Envelope of(String keyId, byte[] content) {
        return new Envelope(keyId, Base64.getUrlEncoder().withoutPadding().encodeToString(content));
    }

    /**
     * Whether a text has the form of an envelope.
     *
     * @param stored the text
     * @return true when it begins like one
     */
    public static boolean isEnvelope(String stored) {
        return stored.startsWith(PREFIX);
    }

    /**
     * Reads an envelope.
     *
     * @param stored what {@link #toString()} wrote
     * @return the envelope
     * @throws GdbosException when the text is no envelope
     */
    public static Envelope parse(String stored) {
        int end = isEnvelope(stored) ? stored.indexOf(':', PREFIX.length()) : -1;
        if (end < 0) {
            throw new GdbosException("An encrypted value \"" + PREFIX + "key:content\" was expected; came "
                    + stored.length() + " other characters.");
        }
        return new Envelope(stored.substring(PREFIX.length(), end), stored.substring(end + 1));
    }

    /**
     * The content as bytes.
     *
     * @return nonce, ciphertext and tag
     * @throws IllegalArgumentException when the content is not Base64
     */
    public byte[] bytes() {
        return Base64.getUrlDecoder().decode(content);
    }

    @Override
    public String toString() {
        return PREFIX + keyId + ":" + content;
    }
}
