package io.gdbos.core.protect;

import java.util.HexFormat;

/** Digests as text. */
public final class Digests {
    private Digests() {}

    /**
     * Writes bytes as lower-case hexadecimal digits.
     *
     * @param bytes the bytes
     * @return two digits for each byte
     */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Reads hexadecimal digits.
     *
     * @param hex two digits for each byte, in either case
     * @return the bytes
     * @throws IllegalArgumentException when the text is something else
     */
    public static byte[] parseHex(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
