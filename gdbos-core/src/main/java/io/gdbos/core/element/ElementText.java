package io.gdbos.core.element;

import java.util.Locale;

/** The writing of values: keys for look-ups and masks for messages. */
final class ElementText {
    private static final int SHOWN = 60;

    private ElementText() {}

    /** Half width, small letters, no white space and no invisible characters. */
    static String key(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            c = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
            if (!isBlankOrInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a text is its own key for sure; false says nothing. */
    static boolean isKey(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= '\u4E00' && c <= '\u9FFF');
            if (!isPlain) {
                return false;
            }
        }
        return true;
    }

    /** Without white space and invisible characters at either end. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlankOrInvisible(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlankOrInvisible(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether there is something, and neither end is blank or invisible. */
    static boolean isTrimmed(String text) {
        return !text.isEmpty()
                && !isBlankOrInvisible(text.charAt(0))
                && !isBlankOrInvisible(text.charAt(text.length() - 1));
    }

    /** The value as a message may show it. */
    static String shown(DataElement element, String text) {
        if (!element.isPersonal()) {
            return cut(text);
        }
        int length = text.codePointCount(0, text.length());
        int kept = length >= 14 ? 4 : length >= 9 ? 3 : length >= 4 ? 1 : 0;
        return text.substring(0, text.offsetByCodePoints(0, kept))
                + "*".repeat(Math.min(length - 2 * kept, SHOWN))
                + text.substring(text.offsetByCodePoints(text.length(), -kept));
    }

    /** At most 60 characters of a text. */
    static String cut(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static boolean isBlankOrInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
