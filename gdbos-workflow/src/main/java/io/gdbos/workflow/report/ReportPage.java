package io.gdbos.workflow.report;

import io.gdbos.core.BilingualText;
import io.gdbos.core.page.NumberStyle;
import io.gdbos.core.page.Page;
import io.gdbos.core.page.PageLanguage;
import io.gdbos.workflow.reengineer.FourReductions;
import io.gdbos.workflow.reengineer.Recommendation;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Puts a report together from sections: figures, tables with charts beside them, the four reductions, the
 * recommendations with their evidence. Confined to one thread; the page it builds is immutable.
 */
public final class ReportPage {
    private final PageLanguage language;
    private final NumberStyle numbers;
    private final Page.Builder page;

    private ReportPage(PageLanguage language, BilingualText title, NumberStyle numbers) {
        this.language = Objects.requireNonNull(language, "language");
        this.numbers = numbers;
        this.page = Page.builder(language, language.of(title));
    }

    /**
     * Begins a report.
     *
     * @param language the language it is written in
     * @param title its title
     * @return the report
     */
    public static ReportPage builder(PageLanguage language, BilingualText title) {
        return new ReportPage(language, title, NumberStyle.standard());
    }

    /**
     * Sets who issues the report, and the sentence that sums it up.
     *
     * @param issuer the issuing body
     * @param lead the sentence
     * @return this report
     */
    public ReportPage header(BilingualText issuer, BilingualText lead) {
        page.overline(language.of(issuer)).lead(language.of(lead));
        return this;
    }

    /**
     * Adds a short remark below the title, such as the period that is reported.
     *
     * @param remark the remark
     * @return this report
     */
    public ReportPage remark(BilingualText remark) {
        page.remark(language.of(remark));
        return this;
    }

    /**
     * Adds a section.
     *
     * @param title its heading
     * @param content is shown the section and fills it
     * @return this report
     */
    public ReportPage section(BilingualText title, Consumer<SectionBlocks> content) {
        var blocks = new SectionBlocks(language, numbers);
        content.accept(blocks);
        page.section(blocks.toSection(title));
        return this;
    }

    /**
     * Adds the four reductions: before, after, by how much, at which rate.
     *
     * @param reductions the measures
     * @return this report
     */
    public ReportPage reductions(FourReductions reductions) {
        var written = new ReductionBlocks(language, numbers);
        return section(ReportTexts.REDUCTIONS, blocks -> blocks.lead(ReportTexts.REDUCTIONS_LEAD)
                .beside(written.chart(reductions), written.table(reductions)));
    }

    /**
     * Adds the recommendations, taken and not taken.
     *
     * @param recommendations the recommendations in their order
     * @return this report
     */
    public ReportPage recommendations(List<Recommendation> recommendations) {
        var written = new RecommendationBlocks(language);
        return section(ReportTexts.RECOMMENDATIONS, blocks -> {
            blocks.block(written.taken(
                    recommendations.stream().filter(Recommendation::isTaken).toList()));
            List<Recommendation> others =
                    recommendations.stream().filter(each -> !each.isTaken()).toList();
            if (!others.isEmpty()) {
                blocks.block(written.notTaken(others));
            }
        });
    }

    /**
     * Adds a line to the footer.
     *
     * @param line the line
     * @return this report
     */
    public ReportPage footer(BilingualText line) {
        page.footer(language.of(line));
        return this;
    }

    /**
     * Builds the page.
     *
     * @return the page
     */
    public Page build() {
        return page.build();
    }
}
