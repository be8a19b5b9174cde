package io.gdbos.core.protect;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * The SM3 digest (GB/T 32905-2016), 256 bits: Merkle–Damgård over blocks of 64 bytes. Confined to one thread; the static
 * methods are thread-safe.
 */
public final class Sm3 implements Digest {
    /** Length of a digest in bytes. */
    public static final int LENGTH = 32;

    private static final int BLOCK = 64;
    private static final int LENGTH_FIELD = 8;
    private static final int[] START = {
        0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
    };
    /** The round constants, each already rotated by its round number. */
    private static final int[] ROUND = new int[64];

    static {
        for (int j = 0; j < ROUND.length; j++) {
            ROUND[j] = Integer.rotateLeft(j < 16 ? 0x79cc4519 : 0x7a879d8a, j);
        }
    }

    private final int[] state = START.clone();
    private final int[] words = new int[68];
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private long total;

    /** Makes a digest that has taken nothing yet. */
    public Sm3() {}

    /**
     * Digests bytes.
     *
     * @param bytes the content
     * @return its digest, 32 bytes
     */
    public static byte[] digest(byte[] bytes) {
        return new Sm3().update(bytes).finish();
    }

    /**
     * Digests a text in UTF-8.
     *
     * @param text the content
     * @return its digest as 64 lower-case hexadecimal digits
     */
    public static String hex(String text) {
        return Digests.hex(digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int length() {
        return LENGTH;
    }

    @Override
    public Sm3 update(byte[] bytes) {
        return update(bytes, 0, bytes.length);
    }

    @Override
    public Sm3 update(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        total += length;
        int at = offset;
        int end = offset + length;
        if (filled > 0) {
            int taken = Math.min(BLOCK - filled, length);
            System.arraycopy(bytes, at, block, filled, taken);
            filled += taken;
            at += taken;
            if (filled < BLOCK) {
                return this;
            }
            compress(block, 0);
            filled = 0;
        }
        for (; end - at >= BLOCK; at += BLOCK) {
            compress(bytes, at);
        }
        System.arraycopy(bytes, at, block, 0, end - at);
        filled = end - at;
        return this;
    }

    @Override
    public byte[] finish() {
        long bits = total << 3;
        block[filled++] = (byte) 0x80;
        if (filled > BLOCK - LENGTH_FIELD) {
            Arrays.fill(block, filled, BLOCK, (byte) 0);
            compress(block, 0);
            filled = 0;
        }
        Arrays.fill(block, filled, BLOCK - LENGTH_FIELD, (byte) 0);
        for (int i = 0; i < LENGTH_FIELD; i++) {
            block[BLOCK - 1 - i] = (byte) (bits >>> (8 * i));
        }
        compress(block, 0);
        byte[] result = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            result[i] = (byte) (state[i >> 2] >>> (24 - 8 * (i & 3)));
        }
        reset();
        return result;
    }

    private void reset() {
        System.arraycopy(START, 0, state, 0, START.length);
        filled = 0;
        total = 0;
    }

    private void compress(byte[] bytes, int offset) {
        expand(bytes, offset);
        int[] w = words;
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        int f = state[5];
        int g = state[6];
        int h = state[7];
        for (int j = 0; j < 64; j++) {
            int a12 = Integer.rotateLeft(a, 12);
            int ss1 = Integer.rotateLeft(a12 + e + ROUND[j], 7);
            int ff = j < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
            int gg = j < 16 ? e ^ f ^ g : (e & f) | (~e & g);
            int tt1 = ff + d + (ss1 ^ a12) + (w[j] ^ w[j + 4]);
            int tt2 = gg + h + ss1 + w[j];
            d = c;
            c = Integer.rotateLeft(b, 9);
            b = a;
            a = tt1;
            h = g;
            g = Integer.rotateLeft(f, 19);
            f = e;
            e = tt2 ^ Integer.rotateLeft(tt2, 9) ^ Integer.rotateLeft(tt2, 17);
        }
        state[0] ^= a;
        state[1] ^= b;
        state[2] ^= c;
        state[3] ^= d;
        state[4] ^= e;
        state[5] ^= f;
        state[6] ^= g;
        state[7] ^= h;
    }

    private void expand(byte[] bytes, int offset) {
        for (int j = 0; j < 16; j++) {
            int at = offset + 4 * j;
            words[j] = (bytes[at] << 24)
                    | ((bytes[at + 1] & 0xff) << 16)
                    | ((bytes[at + 2] & 0xff) << 8)
                    | (bytes[at + 3] & 0xff);
        }
        for (int j = 16; j < 68; j++) {
            int x = words[j - 16] ^ words[j - 9] ^ Integer.rotateLeft(words[j - 3], 15);
            int p1 = x ^ Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23);
            words[j] = p1 ^ Integer.rotateLeft(words[j - 13], 7) ^ words[j - 6];
        }
    }
}
