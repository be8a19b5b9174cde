package io.gdbos.workflow.report;

import io.gdbos.core.BilingualText;
import io.gdbos.core.page.BarChart;
import io.gdbos.core.page.Blocks;
import io.gdbos.core.page.ChartData;
import io.gdbos.core.page.ColumnChart;
import io.gdbos.core.page.DonutChart;
import io.gdbos.core.page.Html;
import io.gdbos.core.page.KeyFigure;
import io.gdbos.core.page.NumberStyle;
import io.gdbos.core.page.PageLanguage;
import io.gdbos.core.page.Section;
import io.gdbos.core.page.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the blocks of one section of a report. Confined to one thread. */
public final class SectionBlocks {
    private final PageLanguage language;
    private final NumberStyle numbers;
    private final List<Html> blocks = new ArrayList<>();
    private String lead = "";

    SectionBlocks(PageLanguage language, NumberStyle numbers) {
        this.language = language;
        this.numbers = numbers;
    }

    /**
     * Sets the sentence below the heading.
     *
     * @param sentence the sentence
     * @return these blocks
     */
    public SectionBlocks lead(BilingualText sentence) {
        lead = language.of(sentence);
        return this;
    }

    /**
     * Adds key figures.
     *
     * @param figures the figures
     * @return these blocks
     */
    public SectionBlocks figures(List<Figure> figures) {
        return block(KeyFigure.cards(
                figures.stream().map(figure -> figure.toCard(language, numbers)).toList()));
    }

    /**
     * Adds a table.
     *
     * @param table the table
     * @return these blocks
     */
    public SectionBlocks table(FigureTable table) {
        return block(table.toTable(language, numbers));
    }

    /**
     * Adds a chart of upright bars with the table beside it.
     *
     * @param table the table
     * @param columns which counts the chart shows, from 0
     * @return these blocks
     */
    public SectionBlocks besideColumns(FigureTable table, int... columns) {
        Html chart = ColumnChart.grouped(table.toChart(language, columns), numbers);
        return beside(chart, table.toDetails(language, numbers));
    }

    /**
     * Adds a chart of lying bars, in which the counts of a row follow each other, with the table beside it.
     *
     * @param table the table
     * @param columns which counts the chart shows, from 0
     * @return these blocks
     */
    public SectionBlocks besideBars(FigureTable table, int... columns) {
        Html chart = BarChart.stacked(table.toChart(language, columns), numbers);
        return beside(chart, table.toDetails(language, numbers));
    }

    /**
     * Adds a ring of shares with the table beside it.
     *
     * @param parts the parts: one series
     * @param table the table
     * @return these blocks
     */
    public SectionBlocks besideRing(ChartData parts, FigureTable table) {
        return beside(DonutChart.of(parts, numbers), table.toTable(language, numbers));
    }

    /**
     * Adds a statement that stands out.
     *
     * @param heading the statement
     * @param text what explains it
     * @param tone its tone
     * @return these blocks
     */
    public SectionBlocks callout(BilingualText heading, BilingualText text, Tone tone) {
        return block(Blocks.callout(language.of(heading), language.of(text), tone));
    }

    /**
     * Adds a remark in small type.
     *
     * @param text the remark
     * @return these blocks
     */
    public SectionBlocks note(BilingualText text) {
        return block(Blocks.note(language.of(text)));
    }

    /**
     * Adds blocks beside each other.
     *
     * @param each the blocks
     * @return these blocks
     */
    public SectionBlocks beside(Html... each) {
        return block(Blocks.beside(each));
    }

    /**
     * Adds a block of any kind.
     *
     * @param block the block
     * @return these blocks
     */
    public SectionBlocks block(Html... block) {
        blocks.addAll(Arrays.asList(block));
        return this;
    }

    Section toSection(BilingualText title) {
        return new Section(language.of(title), lead, blocks);
    }
}
