package io.gdbos.core.record.xlsx;

/**
 * The writing {@code _x000D_} for characters that XML cannot hold or a spreadsheet program would drop (ST_Xstring of
 * ECMA-376): control characters, halves of surrogate pairs, blanks at either end.
 */
final class XmlEscapes {
    private static final int LENGTH = 7;

    private XmlEscapes() {}

    static String decode(CharSequence text) {
        String all = text.toString();
        int mark = all.indexOf("_x");
        if (mark < 0) {
            return all;
        }
        StringBuilder out = new StringBuilder(all.length());
        int done = 0;
        while (mark >= 0) {
            if (isEscape(all, mark)) {
                out.append(all, done, mark).append((char) Integer.parseInt(all, mark + 2, mark + 6, 16));
                done = mark + LENGTH;
                mark = all.indexOf("_x", done);
            } else {
                mark = all.indexOf("_x", mark + 1);
            }
        }
        return out.append(all, done, all.length()).toString();
    }

    static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair) {
                out.append(c).append(text.charAt(++i));
            } else if (needsEscape(c) || isEdgeBlank(text, i) || (c == '_' && isEscape(text, i))) {
                escape(out, c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean needsEscape(char c) {
        return (c < ' ' && c != '\n' && c != '\t') || Character.isSurrogate(c) || c >= '\uFFFE';
    }

    private static boolean isEdgeBlank(String text, int index) {
        char c = text.charAt(index);
        return (c == ' ' || c == '\t' || c == '\n') && (index == 0 || index == text.length() - 1);
    }

    private static void escape(StringBuilder out, char c) {
        out.append("_x");
        String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        out.append("0".repeat(4 - hex.length())).append(hex).append('_');
    }

    /** Whether a text has the form of an escape at an index. */
    private static boolean isEscape(String text, int index) {
        if (index + LENGTH > text.length() || text.charAt(index + 1) != 'x' || text.charAt(index + 6) != '_') {
            return false;
        }
        for (int i = index + 2; i < index + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }
}
