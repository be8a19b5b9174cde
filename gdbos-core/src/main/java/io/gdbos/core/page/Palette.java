package io.gdbos.core.page;

import java.util.List;

/** The colours of charts: apart from each other also for people who see colours differently, and in grey print. */
final class Palette {
    static final String INK = "#1d2733";
    static final String SOFT_INK = "#5b6775";
    static final String GRID = "#e3e8ee";
    static final String AXIS = "#b4bec9";
    static final String PAPER = "#ffffff";
    static final String BEFORE = "#b4bec9";
    static final String AFTER = "#1f5f99";

    static final List<String> SERIES = List.of("#1f5f99", "#e8a33d", "#7fc4b8", "#a2416b", "#93b7dd", "#8c6d46");

    private Palette() {}

    static String series(int index) {
        return SERIES.get(index % SERIES.size());
    }

    /** Ink or paper, whichever is easier to read on a colour. */
    static String textOn(String colour) {
        return contrast(colour, PAPER) >= contrast(colour, INK) ? PAPER : INK;
    }

    /** The contrast ratio of two colours as WCAG 2 defines it, 1 to 21. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    static double linear(String colour, int at) {
        double channel = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : StrictMath.pow((channel + 0.055) / 1.055, 2.4);
    }
}
