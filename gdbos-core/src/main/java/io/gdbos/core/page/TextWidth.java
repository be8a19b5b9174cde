package io.gdbos.core.page;

import java.util.ArrayList;
import java.util.List;

/** Estimates how wide text is, since a chart is laid out before any font is known. */
final class TextWidth {
    private TextWidth() {}

    /** The width in the unit of the font size; rather too wide than too narrow. */
    static double of(String text, double fontSize) {
        return text.codePoints().mapToDouble(TextWidth::ems).sum() * fontSize;
    }

    /** Breaks text into at most two lines that fit a width, cutting the second with an ellipsis. */
    static List<String> lines(String text, double fontSize, double width) {
        if (of(text, fontSize) <= width) {
            return List.of(text);
        }
        String first = fitting(text, fontSize, width);
        String rest = text.substring(first.length()).strip();
        var lines = new ArrayList<String>();
        lines.add(first.strip());
        lines.add(of(rest, fontSize) <= width ? rest : fitting(rest, fontSize, width - fontSize) + "…");
        return lines;
    }

    private static String fitting(String text, double fontSize, double width) {
        int end = 0;
        double used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += ems(c) * fontSize;
            if (used > width && end > 0) {
                break;
            }
            end += Character.charCount(c);
        }
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, end < text.length() && space > end / 2 ? space : end);
    }

    private static double ems(int c) {
        if (c >= 0x2E80) {
            return 1.0;
        }
        if (Character.isDigit(c)) {
            return 0.58;
        }
        return Character.isUpperCase(c) || c == '%' ? 0.72 : 0.54;
    }
}
