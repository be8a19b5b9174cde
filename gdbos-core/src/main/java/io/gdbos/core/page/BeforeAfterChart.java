package io.gdbos.core.page;

import io.gdbos.core.page.Svg.Anchor;
import java.util.List;
import java.util.Objects;

/** Pairs of bars, before and after a change. Each pair has its own scale, since units differ; the change is written. */
public final class BeforeAfterChart {
    private static final double BAR = 18;
    private static final double PAIR = 62;
    private static final double LEFT = 122;
    private static final double RIGHT = 440;

    private BeforeAfterChart() {}

    /**
     * One measure.
     *
     * @param name what is measured
     * @param unit its unit
     * @param before its value before, finite and not negative
     * @param after its value after, finite and not negative
     */
    public record Measure(String name, String unit, double before, double after) {
        /** Checks the range of the values. */
        public Measure {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(unit, "unit");
            if (!(before >= 0 && before < Double.POSITIVE_INFINITY && after >= 0 && after < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "Measure \"" + name + "\" needs finite values from 0; came " + before + " and " + after + ".");
            }
        }
    }

    /**
     * The chart of several measures.
     *
     * @param title what the chart shows
     * @param language the language of the page
     * @param measures the measures, one pair of bars each
     * @param numbers how values are written
     * @return the chart
     */
    public static Html of(String title, PageLanguage language, List<Measure> measures, NumberStyle numbers) {
        String before = language.of(PageTexts.BEFORE);
        String after = language.of(PageTexts.AFTER);
        var svg = new Svg();
        double y = svg.legend(List.of(before, after), List.of(Palette.BEFORE, Palette.AFTER)) + 6;
        var words = new StringBuilder(title);
        for (Measure measure : measures) {
            pair(svg, measure, y, numbers, before, after);
            words.append("; ").append(words(measure, before, measure.before, numbers));
            words.append(", ").append(after).append(' ').append(numbers.number(measure.after));
            y += PAIR;
        }
        return svg.figure(title, words.toString(), y);
    }

    private static void pair(Svg svg, Measure measure, double y, NumberStyle numbers, String before, String after) {
        double largest = Math.max(measure.before, measure.after);
        double perUnit = largest == 0 ? 0 : (RIGHT - LEFT - 60) / largest;
        svg.text(0, y + BAR + 2, Anchor.START, 15, Palette.INK, "600", measure.name);
        svg.text(0, y + BAR + 20, Anchor.START, Svg.SMALL, Palette.SOFT_INK, measure.unit);
        bar(svg, y, measure.before * perUnit, Palette.BEFORE, words(measure, before, measure.before, numbers));
        value(svg, y, measure.before * perUnit, numbers.number(measure.before));
        bar(svg, y + BAR + 3, measure.after * perUnit, Palette.AFTER, words(measure, after, measure.after, numbers));
        value(svg, y + BAR + 3, measure.after * perUnit, numbers.number(measure.after));
        svg.line(LEFT, y - 3, LEFT, y + 2 * BAR + 6, Palette.AXIS);
        double change = measure.after - measure.before;
        String sign = change > 0 ? "+" : "";
        svg.text(
                Svg.WIDTH,
                y + BAR + 8,
                Anchor.END,
                20,
                Palette.AFTER,
                "600",
                sign + numbers.rate(change, measure.before));
    }

    private static void bar(Svg svg, double y, double width, String colour, String tooltip) {
        svg.rect(LEFT, y, width, BAR, colour, tooltip);
    }

    private static void value(Svg svg, double y, double width, String value) {
        svg.text(LEFT + width + 6, y + BAR / 2 + 4, Anchor.START, Svg.SMALL, Palette.INK, value);
    }

    private static String words(Measure measure, String when, double value, NumberStyle numbers) {
        return measure.name + " " + when + " " + numbers.number(value) + " " + measure.unit;
    }
}
