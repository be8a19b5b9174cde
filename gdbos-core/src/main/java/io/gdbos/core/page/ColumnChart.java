package io.gdbos.core.page;

import io.gdbos.core.page.ChartData.Category;
import io.gdbos.core.page.Svg.Anchor;
import java.util.List;
import java.util.stream.IntStream;

/** Upright bars over categories: for few categories with short names, such as the districts of a city. */
public final class ColumnChart {
    private static final double PLOT_HEIGHT = 210;
    private static final double LARGEST_BAR = 40;
    private static final double SMALLEST_FONT = 10;

    private final ChartData data;
    private final NumberStyle numbers;
    private final Svg svg = new Svg();
    private final Scale scale;
    private final boolean stacked;
    private double left;
    private double top;
    private double bottom;

    private ColumnChart(ChartData data, NumberStyle numbers, boolean stacked) {
        this.data = data;
        this.numbers = numbers;
        this.stacked = stacked;
        this.scale = Scale.upTo(stacked ? data.largestSum() : data.largest());
    }

    /**
     * The bars of a category stand beside each other.
     *
     * @param data what to show
     * @param numbers how values are written
     * @return the chart
     */
    public static Html grouped(ChartData data, NumberStyle numbers) {
        return new ColumnChart(data, numbers, false).draw();
    }

    /**
     * The bars of a category stand on each other.
     *
     * @param data what to show
     * @param numbers how values are written
     * @return the chart
     */
    public static Html stacked(ChartData data, NumberStyle numbers) {
        return new ColumnChart(data, numbers, true).draw();
    }

    private Html draw() {
        List<String> colours = colours(data);
        double legend = data.series().size() > 1 ? svg.legend(data.series(), colours) : 0;
        top = legend + 18;
        bottom = top + PLOT_HEIGHT;
        left = scale.marks().stream()
                        .mapToDouble(mark -> TextWidth.of(numbers.number(mark), Svg.SMALL))
                        .max()
                        .orElse(0)
                + 8;
        axis();
        double band = (Svg.WIDTH - left) / Math.max(1, data.categories().size());
        for (int i = 0; i < data.categories().size(); i++) {
            category(data.categories().get(i), left + i * band, band);
        }
        return svg.figure(data.title(), data.inWords(numbers), bottom + 42);
    }

    private void axis() {
        for (double mark : scale.marks()) {
            double y = bottom - scale.share(mark) * PLOT_HEIGHT;
            svg.line(left, y, Svg.WIDTH, y, mark == 0 ? Palette.AXIS : Palette.GRID);
            svg.text(left - 8, y + 4, Anchor.END, Svg.SMALL, Palette.SOFT_INK, numbers.number(mark));
        }
    }

    private void category(Category category, double x, double band) {
        double middle = x + band / 2;
        List<String> lines = TextWidth.lines(category.name(), Svg.FONT, band - 6);
        for (int i = 0; i < lines.size(); i++) {
            svg.text(middle, bottom + 18 + i * 16, Anchor.MIDDLE, Svg.FONT, Palette.INK, lines.get(i));
        }
        if (stacked) {
            pile(category, middle, Math.min(LARGEST_BAR * 1.3, band * 0.6));
        } else {
            row(category, middle, band);
        }
    }

    private void row(Category category, double middle, double band) {
        int count = category.values().size();
        double slot = Math.min(LARGEST_BAR + 4, band * 0.9 / count);
        for (int i = 0; i < count; i++) {
            double value = category.values().get(i);
            double height = scale.share(value) * PLOT_HEIGHT;
            double x = middle - slot * count / 2 + i * slot;
            svg.rect(x + 2, bottom - height, slot - 4, height, Palette.series(i), tooltip(category, i));
            label(numbers.number(value), x + slot / 2, bottom - height - 5, count == 1 ? slot + 20 : slot - 2);
        }
    }

    private void pile(Category category, double middle, double width) {
        double y = bottom;
        for (int i = 0; i < category.values().size(); i++) {
            double value = category.values().get(i);
            double height = scale.share(value) * PLOT_HEIGHT;
            y -= height;
            svg.rect(
                    middle - width / 2,
                    y + (i == 0 ? 0 : -1),
                    width,
                    Math.max(0, height - 1),
                    Palette.series(i),
                    tooltip(category, i));
            if (height >= 16 && TextWidth.of(numbers.number(value), Svg.SMALL) <= width) {
                String ink = Palette.textOn(Palette.series(i));
                svg.text(middle, y + height / 2 + 4, Anchor.MIDDLE, Svg.SMALL, ink, numbers.number(value));
            }
        }
        label(numbers.number(category.sum()), middle, y - 6, width + 30);
    }

    /** A value that would run into its neighbour is left to the tooltip and the table beside the chart. */
    private void label(String text, double x, double y, double width) {
        double size = Math.min(Svg.SMALL, Svg.SMALL * width / TextWidth.of(text, Svg.SMALL));
        if (size >= SMALLEST_FONT) {
            svg.text(x, y, Anchor.MIDDLE, size, Palette.INK, text);
        }
    }

    private String tooltip(Category category, int series) {
        String value = numbers.number(category.values().get(series));
        return category.name() + " " + data.series().get(series) + " " + value;
    }

    static List<String> colours(ChartData data) {
        return IntStream.range(0, data.series().size())
                .mapToObj(Palette::series)
                .toList();
    }
}
