package io.gdbos.core.quality.internal;

/** Whether a text has nothing in it but white space and characters that nobody sees. */
final class Blank {
    private Blank() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlankOrInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlankOrInvisible(char c) {
        return c <= ' '
                ? Character.isWhitespace(c)
                : c >= 0x85
                        && (Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || (c >= '\u200B' && c <= '\u200F')
                                || c == '\u2060'
                                || c == '\uFEFF');
    }
}
