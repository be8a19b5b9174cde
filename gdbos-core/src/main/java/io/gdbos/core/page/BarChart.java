package io.gdbos.core.page;

import io.gdbos.core.page.ChartData.Category;
import io.gdbos.core.page.Svg.Anchor;
import java.util.List;

/** Lying bars, one line for each category: for long names and for many categories. Every value is written. */
public final class BarChart {
    private static final double BAR = 18;
    private static final double GAP = 3;
    private static final double CATEGORY_GAP = 14;
    private static final double WIDEST_NAME = 170;

    private final ChartData data;
    private final NumberStyle numbers;
    private final boolean stacked;
    private final Svg svg = new Svg();
    private final double left;
    private final double perUnit;

    private BarChart(ChartData data, NumberStyle numbers, boolean stacked) {
        this.data = data;
        this.numbers = numbers;
        this.stacked = stacked;
        this.left = Math.min(
                        WIDEST_NAME,
                        data.categories().stream()
                                .mapToDouble(category -> TextWidth.of(category.name(), Svg.FONT))
                                .max()
                                .orElse(0))
                + 12;
        double largest = stacked ? data.largestSum() : data.largest();
        double valueWidth = TextWidth.of(numbers.number(largest), Svg.SMALL) + 14;
        this.perUnit = largest == 0 ? 0 : (Svg.WIDTH - left - valueWidth) / largest;
    }

    /**
     * The bars of a category lie below each other.
     *
     * @param data what to show
     * @param numbers how values are written
     * @return the chart
     */
    public static Html grouped(ChartData data, NumberStyle numbers) {
        return new BarChart(data, numbers, false).draw();
    }

    /**
     * The bars of a category follow each other in one line, with their sum at the end.
     *
     * @param data what to show
     * @param numbers how values are written
     * @return the chart
     */
    public static Html stacked(ChartData data, NumberStyle numbers) {
        return new BarChart(data, numbers, true).draw();
    }

    private Html draw() {
        int bars = stacked ? 1 : data.series().size();
        double bar = stacked ? BAR + 6 : BAR;
        double top = data.series().size() > 1 ? svg.legend(data.series(), ColumnChart.colours(data)) + 4 : 4;
        double y = top;
        for (Category category : data.categories()) {
            double height = bars * (bar + GAP) - GAP;
            name(category.name(), y + height / 2);
            if (stacked) {
                pile(category, y, bar);
            } else {
                rows(category, y, bar);
            }
            y += height + CATEGORY_GAP;
        }
        double bottom = y - CATEGORY_GAP + 4;
        svg.line(left, top - 4, left, bottom, Palette.AXIS);
        return svg.figure(data.title(), data.inWords(numbers), bottom + 4);
    }

    private void name(String name, double middle) {
        List<String> lines = TextWidth.lines(name, Svg.FONT, WIDEST_NAME);
        for (int i = 0; i < lines.size(); i++) {
            double y = middle + 5 + (i - (lines.size() - 1) / 2.0) * 16;
            svg.text(left - 10, y, Anchor.END, Svg.FONT, Palette.INK, lines.get(i));
        }
    }

    private void rows(Category category, double top, double bar) {
        for (int i = 0; i < category.values().size(); i++) {
            double value = category.values().get(i);
            double y = top + i * (bar + GAP);
            svg.rect(left, y, value * perUnit, bar, Palette.series(i), tooltip(category, i));
            svg.text(
                    left + value * perUnit + 6,
                    y + bar / 2 + 4,
                    Anchor.START,
                    Svg.SMALL,
                    Palette.INK,
                    numbers.number(value));
        }
    }

    private void pile(Category category, double y, double bar) {
        double x = left;
        for (int i = 0; i < category.values().size(); i++) {
            double width = category.values().get(i) * perUnit;
            String value = numbers.number(category.values().get(i));
            svg.rect(x, y, Math.max(0, width - 1), bar, Palette.series(i), tooltip(category, i));
            if (TextWidth.of(value, Svg.SMALL) + 6 <= width) {
                String ink = Palette.textOn(Palette.series(i));
                svg.text(x + width / 2, y + bar / 2 + 4, Anchor.MIDDLE, Svg.SMALL, ink, value);
            }
            x += width;
        }
        svg.text(x + 6, y + bar / 2 + 4, Anchor.START, Svg.SMALL, Palette.INK, numbers.number(category.sum()));
    }

    private String tooltip(Category category, int series) {
        String value = numbers.number(category.values().get(series));
        return category.name() + " " + data.series().get(series) + " " + value;
    }
}
