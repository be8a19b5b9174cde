package io.gdbos.core.normalize;

import java.util.EnumMap;

/** The characters of addresses and their numbers. */
final class AddressText {
    private AddressText() {}

    /** Normal characters without spaces and punctuation; hyphens of every kind become one. */
    static String clean(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            c = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
            if (!isUsual(c)) {
                out.setLength(0);
                addClean(ScriptForms.simplify(TextStep.WIDTH.apply(raw)), out);
                return out.toString();
            }
            add(c < 0x80 ? c : ScriptForms.usual(c), out);
        }
        return out.toString();
    }

    private static void addClean(String normal, StringBuilder out) {
        for (int i = 0; i < normal.length(); i++) {
            add(normal.charAt(i), out);
        }
    }

    private static void add(char c, StringBuilder out) {
        if (isHyphen(c)) {
            out.append('-');
        } else if (c >= 'a' && c <= 'z') {
            out.append((char) (c - 32));
        } else if (c == '〇' || c == '○' || c == '#' || Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            out.append(c);
        }
    }

    /** Characters that normalising maps one by one, if at all. */
    private static boolean isUsual(char c) {
        return c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF) || c == '〇';
    }

    static boolean isHan(char c) {
        return c >= 0x2E80 && c != '\uFFFF';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == '~' || c == '/';
    }

    /** The end of the number that begins at a place: Arabic digits with a letter, or Chinese numerals; else the place. */
    static int numberEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Characters.isDigit(text.charAt(end))) {
            end++;
        }
        if (end > from) {
            if (end < text.length() && Characters.isLetter(text.charAt(end))) {
                end++;
            }
            return end;
        }
        while (end < text.length() && ChineseNumeral.isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The normal form of a number: Arabic digits without zeros in front. */
    static String number(String text, int from, int end) {
        char first = text.charAt(from);
        if (!Characters.isDigit(first) && ChineseNumeral.isNumeral(first)) {
            int value = ChineseNumeral.value(text.substring(from, end));
            return value < 0 ? text.substring(from, end) : Integer.toString(value);
        }
        int start = from;
        while (start < end - 1 && text.charAt(start) == '0' && Characters.isDigit(text.charAt(start + 1))) {
            start++;
        }
        return text.substring(start, end);
    }

    static void append(EnumMap<AddressLevel, String> parts, AddressLevel level, String text) {
        parts.merge(level, text, String::concat);
    }
}
