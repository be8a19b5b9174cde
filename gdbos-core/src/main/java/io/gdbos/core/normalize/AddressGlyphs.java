package io.gdbos.core.normalize;

import java.text.Normalizer;
import java.util.Arrays;

/** The normal characters of an address without blanks and punctuation, and where each stood in the original. */
final class AddressGlyphs {
    /** What separates two characters: nothing, a blank, or punctuation. */
    static final int JOINED = 0;

    static final int BLANK = 1;
    static final int PUNCTUATION = 2;

    /** Longer than any address; what follows is not read. */
    static final int LONGEST = 400;

    private int[] codes;
    private int[] starts;
    private byte[] gaps;
    private int length;
    private int readTo;

    private AddressGlyphs(int size) {
        codes = new int[size];
        starts = new int[size];
        gaps = new byte[size + 1];
    }

    static AddressGlyphs of(String raw) {
        AddressGlyphs glyphs = new AddressGlyphs(Math.min(LONGEST, raw.length()));
        int place = 0;
        for (int i = 0; i < raw.length() && glyphs.length < LONGEST && place < 8 * LONGEST; place++) {
            int code = raw.codePointAt(i);
            glyphs.add(code, place);
            i += Character.charCount(code);
        }
        glyphs.readTo = place;
        glyphs.joinDigits();
        return glyphs;
    }

    /** A stroke between digits is a hyphen that was taken for the numeral: 8一4一10. */
    private void joinDigits() {
        for (int i = 1; i + 1 < length; i++) {
            boolean isStroke = codes[i] == '一' || codes[i] == 'ー';
            if (isStroke && Characters.isDigit(codes[i - 1]) && Characters.isDigit(codes[i + 1])) {
                codes[i] = '-';
            }
        }
    }

    private void add(int raw, int place) {
        int code = raw >= 0xFF01 && raw <= 0xFF5E ? raw - 0xFEE0 : raw;
        if (code < 0x80 || (code >= 0x4E00 && code <= 0x9FFF)) {
            put(code < 0x80 ? code : ScriptForms.usual((char) code), place);
            return;
        }
        String normal = ScriptForms.simplify(
                Normalizer.normalize(new StringBuilder(2).appendCodePoint(raw), Normalizer.Form.NFKC));
        for (int i = 0; i < normal.length() && length < LONGEST; ) {
            int part = normal.codePointAt(i);
            put(part, place);
            i += Character.charCount(part);
        }
    }

    private void put(int code, int place) {
        int normal = normal(code);
        if (normal < 0) {
            gaps[length] = (byte) Math.max(gaps[length], -normal);
            return;
        }
        if (length == codes.length) {
            codes = Arrays.copyOf(codes, LONGEST);
            starts = Arrays.copyOf(starts, LONGEST);
            gaps = Arrays.copyOf(gaps, LONGEST + 1);
        }
        codes[length] = normal;
        starts[length] = place;
        length++;
    }

    /** The normal character, or minus the kind of gap. */
    private static int normal(int code) {
        if (code >= 'a' && code <= 'z') {
            return code - 32;
        } else if (code >= 0x4E00 || Characters.isDigit(code) || Characters.isLetter(code)) {
            return code;
        } else if (isHyphen(code)) {
            return '-';
        } else if (code == '#'
                || code == '('
                || code == ')'
                || code == '○'
                || code == '〇'
                || Character.isLetterOrDigit(code)) {
            return code;
        }
        return Characters.isBlankOrInvisible(code) || Characters.isNameDot(code) ? -BLANK : -PUNCTUATION;
    }

    private static boolean isHyphen(int code) {
        return code == '-' || (code >= 0x2010 && code <= 0x2015) || code == 0x2212 || code == '~' || code == '/';
    }

    int length() {
        return length;
    }

    int at(int index) {
        return index < length ? codes[index] : -1;
    }

    /** What stands before a character. */
    int gapBefore(int index) {
        return gaps[index];
    }

    /** Where a character began in the original, in code points. */
    int start(int index) {
        return starts[index];
    }

    /** Where a character ended in the original, in code points. */
    int end(int index) {
        return starts[index] + 1;
    }

    /** How many code points of the original were read. */
    int readTo() {
        return readTo;
    }

    String text(int from, int to) {
        return new String(codes, from, to - from);
    }

    boolean startsWith(String text, int at) {
        if (at + text.length() > length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (codes[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
