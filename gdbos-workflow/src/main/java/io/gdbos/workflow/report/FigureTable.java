package io.gdbos.workflow.report;

import io.gdbos.core.BilingualText;
import io.gdbos.core.page.ChartData;
import io.gdbos.core.page.Html;
import io.gdbos.core.page.NumberStyle;
import io.gdbos.core.page.PageLanguage;
import io.gdbos.core.page.PageTexts;
import io.gdbos.core.page.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Counts and the rates between them, row by row, with a row of sums. Sums and rates are worked out here, so that they
 * cannot contradict the rows. Immutable.
 */
public final class FigureTable {
    private final BilingualText title;
    private final BilingualText rowHeading;
    private final List<BilingualText> counts;
    private final List<Rate> rates;
    private final List<Row> rows;

    private FigureTable(Builder builder) {
        title = builder.title;
        rowHeading = builder.rowHeading;
        counts = List.copyOf(builder.counts);
        rates = List.copyOf(builder.rates);
        rows = List.copyOf(builder.rows);
    }

    private record Rate(BilingualText name, int part, int whole) {}

    private record Row(BilingualText name, List<Long> values) {}

    /**
     * Begins a table.
     *
     * @param title what it shows
     * @param rowHeading what its rows are
     * @return its builder
     */
    public static Builder builder(BilingualText title, BilingualText rowHeading) {
        return new Builder(title, rowHeading);
    }

    /**
     * The table as a block of a page.
     *
     * @param language the language of the page
     * @param numbers how numbers are written
     * @return the block
     */
    public Html toTable(PageLanguage language, NumberStyle numbers) {
        return table(language.of(title), language, numbers);
    }

    /** The table to stand beside a chart of the same title. */
    Html toDetails(PageLanguage language, NumberStyle numbers) {
        return table(language.of(title) + " · " + language.of(PageTexts.DETAILS), language, numbers);
    }

    private Html table(String caption, PageLanguage language, NumberStyle numbers) {
        Table.Builder table = Table.builder(caption)
                .textColumns(language.of(rowHeading))
                .numberColumns(counts.stream().map(language::of).toArray(String[]::new))
                .numberColumns(
                        rates.stream().map(rate -> language.of(rate.name)).toArray(String[]::new))
                .whenEmpty(language.of(PageTexts.NO_DATA));
        for (Row row : rows) {
            table.row(cells(language.of(row.name), row.values, numbers));
        }
        if (rows.size() > 1) {
            table.total(cells(language.of(PageTexts.TOTAL), sums(), numbers));
        }
        return table.build();
    }

    /**
     * Some of the counts as the data of a chart.
     *
     * @param language the language of the page
     * @param columns which counts, from 0 in the order in which they were named
     * @return the data
     */
    public ChartData toChart(PageLanguage language, int... columns) {
        ChartData.Builder data = ChartData.builder(language.of(title))
                .series(Arrays.stream(columns)
                        .mapToObj(column -> language.of(counts.get(column)))
                        .toArray(String[]::new));
        for (Row row : rows) {
            data.category(
                    language.of(row.name),
                    Arrays.stream(columns).mapToDouble(row.values::get).toArray());
        }
        return data.build();
    }

    private String[] cells(String name, List<Long> values, NumberStyle numbers) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        values.forEach(value -> cells.add(numbers.count(value)));
        rates.forEach(rate -> cells.add(numbers.rate(
                values.get(rate.part).doubleValue(), values.get(rate.whole).doubleValue())));
        return cells.toArray(String[]::new);
    }

    private List<Long> sums() {
        List<Long> sums = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            int column = i;
            sums.add(rows.stream().mapToLong(row -> row.values.get(column)).sum());
        }
        return sums;
    }

    /** Collects columns and rows. Confined to one thread. */
    public static final class Builder {
        private final BilingualText title;
        private final BilingualText rowHeading;
        private final List<BilingualText> counts = new ArrayList<>();
        private final List<Rate> rates = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        private Builder(BilingualText title, BilingualText rowHeading) {
            this.title = Objects.requireNonNull(title, "title");
            this.rowHeading = Objects.requireNonNull(rowHeading, "rowHeading");
        }

        /**
         * Names columns of counts.
         *
         * @param names their headings
         * @return this builder
         */
        public Builder counts(BilingualText... names) {
            counts.addAll(Arrays.asList(names));
            return this;
        }

        /**
         * Adds a column that is worked out from two counts; rates stand behind the counts.
         *
         * @param name its heading
         * @param part which count is the part, from 0
         * @param whole which count is the whole, from 0
         * @return this builder
         */
        public Builder rate(BilingualText name, int part, int whole) {
            Objects.checkIndex(part, counts.size());
            Objects.checkIndex(whole, counts.size());
            rates.add(new Rate(name, part, whole));
            return this;
        }

        /**
         * Adds a row.
         *
         * @param name its heading
         * @param values one value for each count
         * @return this builder
         */
        public Builder row(BilingualText name, long... values) {
            if (values.length != counts.size()) {
                throw new IllegalArgumentException("A row of table \"" + title.english() + "\" needs " + counts.size()
                        + " counts; came " + values.length + ".");
            }
            rows.add(new Row(name, Arrays.stream(values).boxed().toList()));
            return this;
        }

        /**
         * Builds the table.
         *
         * @return the table
         */
        public FigureTable build() {
            return new FigureTable(this);
        }
    }
}
