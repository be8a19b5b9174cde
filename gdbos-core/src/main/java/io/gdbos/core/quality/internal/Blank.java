package io.gdbos.core.quality.internal;

/** Whether a text has nothing in it but white space and characters that nobody sees. */
final class Blank {
    private Blank() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean is(char c) {
        if ((c > ' ' && c < 0x85) || (c > '\u3000' && c < '\uFE00')) {
            return false; // letters, digits, Chinese: nearly all there is
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
