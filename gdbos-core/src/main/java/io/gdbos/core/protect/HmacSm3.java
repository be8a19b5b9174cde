package io.gdbos.core.protect;

import java.util.Arrays;

/** The keyed digest HMAC (RFC 2104) over SM3. Immutable; thread-safe. */
public final class HmacSm3 {
    private static final int BLOCK = 64;

    private final byte[] inner;
    private final byte[] outer;

    private HmacSm3(byte[] inner, byte[] outer) {
        this.inner = inner;
        this.outer = outer;
    }

    /**
     * A keyed digest.
     *
     * @param key the key, not empty; kept outside the database
     * @return the digest
     */
    public static HmacSm3 of(byte[] key) {
        if (key.length == 0) {
            throw new IllegalArgumentException("A key must not be empty.");
        }
        byte[] block = Arrays.copyOf(key.length > BLOCK ? Sm3.digest(key) : key, BLOCK);
        byte[] inner = new byte[BLOCK];
        byte[] outer = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            inner[i] = (byte) (block[i] ^ 0x36);
            outer[i] = (byte) (block[i] ^ 0x5c);
        }
        return new HmacSm3(inner, outer);
    }

    /**
     * Digests content under the key.
     *
     * @param content the content
     * @return 32 bytes
     */
    public byte[] digest(byte[] content) {
        byte[] within = new Sm3().update(inner).update(content).finish();
        return new Sm3().update(outer).update(within).finish();
    }
}
