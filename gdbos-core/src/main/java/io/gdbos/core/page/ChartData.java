package io.gdbos.core.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * What a chart shows: one or more series of values over the same categories. Immutable.
 *
 * @param title what the chart shows
 * @param series the names of the series
 * @param categories the categories with their values
 */
public record ChartData(String title, List<String> series, List<Category> categories) {
    /** Copies the lists and checks that every category has a value for every series. */
    public ChartData {
        Objects.requireNonNull(title, "title");
        series = List.copyOf(series);
        categories = List.copyOf(categories);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("Chart \"" + title + "\" needs at least one series.");
        }
        for (Category category : categories) {
            if (category.values.size() != series.size()) {
                throw new IllegalArgumentException("Category \"" + category.name + "\" of chart \"" + title
                        + "\" needs " + series.size() + " values; came " + category.values.size() + ".");
            }
        }
    }

    /**
     * One category.
     *
     * @param name its name
     * @param values its value in each series, finite and not negative
     */
    public record Category(String name, List<Double> values) {
        /** Copies the values and checks their range. */
        public Category {
            Objects.requireNonNull(name, "name");
            values = List.copyOf(values);
            for (double value : values) {
                if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException(
                            "Charts show finite values from 0; came " + value + " for \"" + name + "\".");
                }
            }
        }

        double sum() {
            return values.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /**
     * Begins a chart's data.
     *
     * @param title what the chart shows
     * @return its builder
     */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    double largest() {
        return categories.stream()
                .flatMap(category -> category.values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    double largestSum() {
        return categories.stream().mapToDouble(Category::sum).max().orElse(0);
    }

    /** Every value in words, for those who cannot see the chart. */
    String inWords(NumberStyle numbers) {
        var words = new StringBuilder(title);
        String before = ": ";
        for (Category category : categories) {
            words.append(before).append(category.name);
            for (int i = 0; i < series.size(); i++) {
                words.append(' ').append(series.get(i)).append(' ');
                words.append(numbers.number(category.values.get(i)));
            }
            before = "; ";
        }
        return words.toString();
    }

    /** Collects series and categories. Confined to one thread. */
    public static final class Builder {
        private final String title;
        private final List<String> series = new ArrayList<>();
        private final List<Category> categories = new ArrayList<>();

        private Builder(String title) {
            this.title = Objects.requireNonNull(title, "title");
        }

        /**
         * Names the series.
         *
         * @param names their names
         * @return this builder
         */
        public Builder series(String... names) {
            series.addAll(Arrays.asList(names));
            return this;
        }

        /**
         * Adds a category of counts.
         *
         * @param name its name
         * @param counts its count in each series, from 0
         * @return this
         */
        public Builder category(String name, long... counts) {
            return category(name, LongStream.of(counts).asDoubleStream().toArray());
        }

        /**
         * Adds a category.
         *
         * @param name its name
         * @param values its value in each series, finite and not negative
         * @return this builder
         */
        public Builder category(String name, double... values) {
            categories.add(new Category(name, Arrays.stream(values).boxed().toList()));
            return this;
        }

        /**
         * Builds the data.
         *
         * @return the data
         */
        public ChartData build() {
            return new ChartData(title, series, categories);
        }
    }
}
