package io.gdbos.core.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Tables with a caption, column headings and row headings; numerals stand right. */
public final class Table {
    private Table() {}

    /**
     * Begins a table.
     *
     * @param caption what the table shows
     * @return its builder
     */
    public static Builder builder(String caption) {
        return new Builder(caption);
    }

    /** Collects columns and rows. Confined to one thread. */
    public static final class Builder {
        private final String caption;
        private final List<String> headings = new ArrayList<>();
        private final List<Boolean> numeric = new ArrayList<>();
        private final List<Html> rows = new ArrayList<>();
        private final List<Html> totals = new ArrayList<>();
        private String emptyText = "—";

        private Builder(String caption) {
            this.caption = Objects.requireNonNull(caption, "caption");
        }

        /**
         * Adds columns of text; the first column of a table heads its rows.
         *
         * @param names the headings
         * @return this builder
         */
        public Builder textColumns(String... names) {
            return columns(false, names);
        }

        /**
         * Adds columns of numbers.
         *
         * @param names the headings
         * @return this builder
         */
        public Builder numberColumns(String... names) {
            return columns(true, names);
        }

        /**
         * Adds a row of written values.
         *
         * @param cells one value for each column
         * @return this builder
         */
        public Builder row(String... cells) {
            return row(texts(cells));
        }

        /**
         * Adds a row.
         *
         * @param cells one cell for each column
         * @return this builder
         */
        public Builder row(List<? extends Html> cells) {
            rows.add(line(cells));
            return this;
        }

        /**
         * Adds a row of sums below the others.
         *
         * @param cells one value for each column
         * @return this builder
         */
        public Builder total(String... cells) {
            totals.add(line(texts(cells)));
            return this;
        }

        /**
         * Says what stands in the table when it has no rows.
         *
         * @param text the text
         * @return this builder
         */
        public Builder whenEmpty(String text) {
            emptyText = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Builds the table.
         *
         * @return the block
         */
        public Html build() {
            var head = new ArrayList<Html>();
            for (int i = 0; i < headings.size(); i++) {
                head.add(cell("th", i, Html.text(headings.get(i))).with("scope", "col"));
            }
            List<Html> body = rows.isEmpty() ? List.of(emptyRow()) : rows;
            var parts = new ArrayList<Html>();
            parts.add(Element.of("caption", caption));
            parts.add(Element.of("thead", Element.of("tr", head)));
            parts.add(Element.of("tbody", body));
            if (!totals.isEmpty()) {
                parts.add(Element.of("tfoot", totals));
            }
            return Element.of("div", Element.of("table", parts)).styled("table");
        }

        private Builder columns(boolean isNumeric, String... names) {
            if (!rows.isEmpty() || !totals.isEmpty()) {
                throw new IllegalStateException("Columns of table \"" + caption + "\" must be named before its rows.");
            }
            for (String name : names) {
                headings.add(name);
                numeric.add(isNumeric);
            }
            return this;
        }

        private Html line(List<? extends Html> cells) {
            if (cells.size() != headings.size()) {
                throw new IllegalArgumentException("A row of table \"" + caption + "\" needs " + headings.size()
                        + " cells; came " + cells.size() + ".");
            }
            var line = new ArrayList<Html>();
            for (int i = 0; i < cells.size(); i++) {
                Element cell = cell(i == 0 ? "th" : "td", i, cells.get(i));
                line.add(i == 0 ? cell.with("scope", "row") : cell);
            }
            return Element.of("tr", line);
        }

        private Element cell(String name, int column, Html content) {
            Element cell = Element.of(name, content);
            return numeric.get(column) ? cell.styled("number") : cell;
        }

        private Html emptyRow() {
            return Element.of(
                    "tr", Element.of("td", emptyText).with("colspan", String.valueOf(Math.max(1, headings.size()))));
        }

        private static List<Html> texts(String... cells) {
            return Arrays.stream(cells).map(Html::text).toList();
        }
    }
}
