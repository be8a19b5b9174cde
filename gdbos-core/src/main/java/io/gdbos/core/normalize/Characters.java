package io.gdbos.core.normalize;

import java.util.function.IntPredicate;

/** What kinds of characters there are. */
final class Characters {
    private Characters() {}

    static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    static boolean isLetter(int codePoint) {
        return (codePoint >= 'A' && codePoint <= 'Z') || (codePoint >= 'a' && codePoint <= 'z');
    }

    static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    static boolean isAlphanumeric(int codePoint) {
        return isDigit(codePoint) || isLetter(codePoint);
    }

    /** The marks that are kept in addresses. */
    static boolean isMark(int c) {
        return c == '-' || c == '#' || c == '(' || c == ')';
    }

    static boolean isBlankOrInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= 0x200B && c <= 0x200F)
                || c == 0x2060
                || c == 0xFEFF;
    }

    /** The dots that are written between the parts of a name: {@code · • . ． ‧ ・ ∙ ⋅ ｡ 。 ･}. */
    static boolean isNameDot(int c) {
        return switch (c) {
            case 0xB7, 0x2022, '.', 0xFF0E, 0x2027, 0x30FB, 0x2219, 0x22C5, 0xFF61, 0x3002, 0xFF65, 0x25CF, 0x2024 ->
                true;
            default -> false;
        };
    }

    /** Whether a text is digits and ASCII letters only, so that no step but the case of letters can change it. */
    static boolean isPlain(String text, boolean capitals) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && !(c >= 'A' && c <= 'Z') && (capitals || !isLetter(c))) {
                return false;
            }
        }
        return true;
    }

    /** Capitals letter by letter, so that no text grows; letters of other scripts are left. */
    static String latinCapitals(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(isLatin(c) ? Character.toUpperCase(c) : c);
        }
        return out.toString();
    }

    private static boolean isLatin(char c) {
        return c < 0x250 || (c >= 0x1E00 && c <= 0x1EFF);
    }

    static String without(String text, IntPredicate unwanted) {
        if (text.codePoints().noneMatch(unwanted)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(unwanted.negate()).forEach(out::appendCodePoint);
        return out.toString();
    }
}
