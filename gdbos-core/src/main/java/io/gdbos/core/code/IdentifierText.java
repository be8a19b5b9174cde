package io.gdbos.core.code;

/** The writing of identifiers: one compact form, and what of a text may stand in a message. */
final class IdentifierText {
    /** No identifier is longer, however it is written; what follows is not looked at. */
    static final int LONGEST = 256;

    private static final int LONGEST_SHOWN = 60;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private IdentifierText() {}

    /**
     * The compact form of a text that is to be read. A text longer than any identifier is cut to a length that no
     * identifier has, so that reading takes bounded time and memory whatever comes.
     */
    static String read(String text) {
        return text.length() <= LONGEST ? compact(text) : text.substring(0, LONGEST + 1);
    }

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
        return printable(text.substring(0, shown)) + "*".repeat(hidden) + printable(text.substring(length - shown));
    }

    /** A text cut to what fits into a message of one line. */
    static String quote(String text) {
        if (text.length() <= LONGEST_SHOWN) {
            return printable(text);
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1));
        return printable(text.substring(0, LONGEST_SHOWN - (splitsPair ? 1 : 0))) + "…";
    }

    /** One character for a message: in quotes when it can be printed, else by its number. */
    static String character(int codePoint) {
        return isPrintable(codePoint)
                ? "\"" + Character.toString(codePoint) + "\""
                : String.format("U+%04X", codePoint);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isHyphen(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Capital letters and digits only. */
    static boolean isPlain(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The number that digits write; the caller knows that they are digits. */
    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isPlain(char c) {
        return isDigit(c) || isLetter(c);
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

    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            out.appendCodePoint(isPrintable(c) ? c : 0xFFFD);
        }
        return out.toString();
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
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
}
