package io.gdbos.core.protect;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A secret key and its name. The bytes never leave it: every use gets a key of its own that is derived from them
 * ({@link #derive}), so that one secret serves encryption, pseudonyms and index tokens without one telling about the
 * other. {@link #toString()} shows the name alone. Thread-safe.
 */
public final class KeyMaterial implements AutoCloseable {
    /** The shortest key in bytes. */
    public static final int SHORTEST = 16;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    private final String id;
    private final byte[] bytes;
    private boolean isClosed;

    private KeyMaterial(String id, byte[] bytes) {
        this.id = id;
        this.bytes = bytes;
    }

    /**
     * Takes a key.
     *
     * @param id its name, kept beside everything done with it: up to 40 letters, digits, {@code _} and {@code -}
     * @param bytes the secret, at least {@link #SHORTEST} bytes; copied, so that the caller can wipe its own
     * @return the key
     * @throws IllegalArgumentException when the name is another or the secret is too short; the message never holds it
     */
    public static KeyMaterial of(String id, byte[] bytes) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "A key's id must be up to 40 letters, digits, _ or -; came one of " + id.length() + " characters.");
        }
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException(
                    "Key \"" + id + "\" needs at least " + SHORTEST + " bytes; came " + bytes.length + ".");
        }
        return new KeyMaterial(id, bytes.clone());
    }

    /**
     * The name of the key.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Derives a key for one use: HMAC-SM3 under this key over the name of the use. The same use gives the same key; the
     * keys of two uses tell nothing about each other or about this one.
     *
     * @param use what the derived key is for, such as {@code field:wf_event.payload}
     * @param length how many bytes, from 16 to 32
     * @return the derived key; the caller wipes it after use
     * @throws IllegalStateException when this key was closed
     */
    public byte[] derive(String use, int length) {
        if (length < SHORTEST || length > Sm3.LENGTH) {
            throw new IllegalArgumentException(
                    "A derived key has " + SHORTEST + " to " + Sm3.LENGTH + " bytes; asked for were " + length + ".");
        }
        byte[] whole;
        synchronized (bytes) {
            if (isClosed) {
                throw new IllegalStateException("Key \"" + id + "\" was closed.");
            }
            whole = HmacSm3.of(bytes).digest(("gdbos/1/" + use).getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = Arrays.copyOf(whole, length);
        Arrays.fill(whole, (byte) 0);
        return cut;
    }

    /** Overwrites the secret. Nothing can be derived afterwards; what was derived before goes on working. */
    @Override
    public void close() {
        synchronized (bytes) {
            isClosed = true;
            Arrays.fill(bytes, (byte) 0);
        }
    }

    @Override
    public String toString() {
        return "KeyMaterial[" + id + "]";
    }
}
