package io.gdbos.core.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The shapes of a chart, in a coordinate system of 560 units across. Confined to one thread. */
final class Svg {
    static final double WIDTH = 560;
    static final double FONT = 13;
    static final double SMALL = 12;
    private static final double LEGEND_LINE = 22;

    private final List<Html> shapes = new ArrayList<>();

    /** Where a text stands relative to its point. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String value;

        Anchor(String value) {
            this.value = value;
        }
    }

    Svg rect(double x, double y, double width, double height, String fill, String tooltip) {
        Element rect = Element.of("rect", tooltip.isEmpty() ? List.of() : List.of(Element.of("title", tooltip)))
                .with("x", number(x))
                .with("y", number(y))
                .with("width", number(width))
                .with("height", number(height))
                .with("fill", fill);
        shapes.add(rect);
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String stroke) {
        shapes.add(Element.of("line")
                .with("x1", number(x1))
                .with("y1", number(y1))
                .with("x2", number(x2))
                .with("y2", number(y2))
                .with("stroke", stroke)
                .with("stroke-width", "1"));
        return this;
    }

    Svg path(String d, String fill, String tooltip) {
        shapes.add(Element.of("path", Element.of("title", tooltip))
                .with("d", d)
                .with("fill", fill)
                .with("stroke", Palette.PAPER)
                .with("stroke-width", "2"));
        return this;
    }

    Svg text(double x, double y, Anchor anchor, double size, String fill, String text) {
        return text(x, y, anchor, size, fill, "400", text);
    }

    Svg text(double x, double y, Anchor anchor, double size, String fill, String weight, String text) {
        shapes.add(Element.of("text", text)
                .with("x", number(x))
                .with("y", number(y))
                .with("text-anchor", anchor.value)
                .with("font-size", number(size))
                .with("font-weight", weight)
                .with("fill", fill));
        return this;
    }

    /** Draws the names of the series with their colours from the left and tells how high the lines are. */
    double legend(List<String> names, List<String> colours) {
        double x = 0;
        double y = 12;
        for (int i = 0; i < names.size(); i++) {
            double width = 18 + TextWidth.of(names.get(i), FONT) + 18;
            if (x > 0 && x + width > WIDTH) {
                x = 0;
                y += LEGEND_LINE;
            }
            rect(x, y - 10, 12, 12, colours.get(i), "");
            text(x + 18, y, Anchor.START, FONT, Palette.INK, names.get(i));
            x += width;
        }
        return y + 12;
    }

    /** The figure: title above, shapes below; the description says what those who cannot see it would miss. */
    Html figure(String title, String description, double height) {
        Element svg = Element.of("svg", shapes)
                .with("viewBox", "0 0 " + number(WIDTH) + " " + number(height))
                .with("role", "img")
                .with("aria-label", description);
        return Element.of("figure", Element.of("figcaption", title), svg).styled("chart");
    }

    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
