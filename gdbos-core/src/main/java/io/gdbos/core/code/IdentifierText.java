package io.gdbos.core.code;

/** The writing of identifiers: one compact form, and masks for messages. */
final class IdentifierText {
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private IdentifierText() {}

    /**
     * Upper case and half width, without white space, invisible characters, hyphens, and the apostrophe by which
     * sheets keep numbers as text. Returns the text itself when nothing has to change.
     */
    static String compact(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return compactFrom(text, i);
            }
        }
        return text;
    }

    /** Half width, without white space and invisible characters; letters keep their case. */
    static String halfWidth(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = halfWidth(text.charAt(i));
            if (!isBlankOrInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Four characters at each end of a long text, one of a short one, none of a very short one. */
    static String mask(String text) {
        int length = text.length();
        int shown = length >= 14 ? 4 : length >= 9 ? 3 : length >= 4 ? 1 : 0;
        int hidden = Math.min(length - 2 * shown, 40);
        return text.substring(0, shown) + "*".repeat(hidden) + text.substring(length - shown);
    }

    /** A text cut to what fits into a message. */
    static String quote(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private static String compactFrom(String text, int start) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, start);
        for (int i = start; i < text.length(); i++) {
            char c = halfWidth(text.charAt(i));
            if (c >= 'a' && c <= 'z') {
                out.append((char) (c - 'a' + 'A'));
            } else if (!isBlankOrInvisible(c) && !isHyphen(c) && c != '\'') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static char halfWidth(char c) {
        return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - FULL_WIDTH_SHIFT) : c;
    }

    private static boolean isBlankOrInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }
}
