package io.gdbos.core.page;

import io.gdbos.core.page.ChartData.Category;
import io.gdbos.core.page.Svg.Anchor;
import java.util.List;

/** A ring of shares: for parts of one whole, at most six. */
public final class DonutChart {
    private static final double CENTRE_X = 130;
    private static final double CENTRE_Y = 126;
    private static final double OUTER = 112;
    private static final double INNER = 70;
    private static final double HEIGHT = 252;

    private DonutChart() {}

    /**
     * The shares of the categories in their sum.
     *
     * @param data what to show: one series, at most six categories
     * @param numbers how values are written
     * @return the chart
     */
    public static Html of(ChartData data, NumberStyle numbers) {
        List<Category> parts = data.categories();
        if (data.series().size() != 1 || parts.size() > Palette.SERIES.size()) {
            throw new IllegalArgumentException("A ring shows one series of at most " + Palette.SERIES.size()
                    + " categories; came " + data.series().size() + " and " + parts.size() + ".");
        }
        double whole = parts.stream().mapToDouble(Category::sum).sum();
        var svg = new Svg();
        double from = 0;
        for (int i = 0; i < parts.size(); i++) {
            double share = whole == 0 ? 0 : parts.get(i).sum() / whole;
            if (share > 0) {
                svg.path(slice(from, from + share), Palette.series(i), words(parts.get(i), whole, numbers));
            }
            from += share;
        }
        if (whole == 0) {
            svg.path(slice(0, 1), Palette.GRID, data.title());
        }
        svg.text(CENTRE_X, CENTRE_Y + 4, Anchor.MIDDLE, 26, Palette.INK, "600", numbers.number(whole));
        svg.text(
                CENTRE_X,
                CENTRE_Y + 26,
                Anchor.MIDDLE,
                Svg.FONT,
                Palette.SOFT_INK,
                data.series().get(0));
        names(svg, parts, whole, numbers);
        return svg.figure(data.title(), data.inWords(numbers), HEIGHT);
    }

    private static void names(Svg svg, List<Category> parts, double whole, NumberStyle numbers) {
        double y = CENTRE_Y - parts.size() * 17.0 + 22;
        for (int i = 0; i < parts.size(); i++) {
            Category part = parts.get(i);
            svg.rect(282, y - 11, 13, 13, Palette.series(i), "");
            svg.text(303, y, Anchor.START, Svg.FONT, Palette.INK, part.name());
            svg.text(482, y, Anchor.END, Svg.FONT, Palette.INK, "600", numbers.number(part.sum()));
            svg.text(Svg.WIDTH, y, Anchor.END, Svg.FONT, Palette.SOFT_INK, numbers.rate(part.sum(), whole));
            y += 34;
        }
    }

    private static String words(Category part, double whole, NumberStyle numbers) {
        return part.name() + " " + numbers.number(part.sum()) + " (" + numbers.rate(part.sum(), whole) + ")";
    }

    /** The outline of a slice, clockwise from the top; shares of the full turn. */
    private static String slice(double from, double to) {
        // An arc whose ends meet is not drawn, so a full turn stops just before its beginning.
        double end = Math.min(to, from + 0.9999);
        String large = end - from > 0.5 ? " 1 " : " 0 ";
        return "M" + point(OUTER, from) + "A" + radius(OUTER) + " 0" + large + "1 " + point(OUTER, end) + "L"
                + point(INNER, end) + "A" + radius(INNER) + " 0" + large + "0 " + point(INNER, from) + "Z";
    }

    private static String point(double radius, double turn) {
        double angle = 2 * Math.PI * turn;
        return Svg.number(CENTRE_X + radius * StrictMath.sin(angle)) + " "
                + Svg.number(CENTRE_Y - radius * StrictMath.cos(angle));
    }

    private static String radius(double radius) {
        return Svg.number(radius) + " " + Svg.number(radius);
    }
}
