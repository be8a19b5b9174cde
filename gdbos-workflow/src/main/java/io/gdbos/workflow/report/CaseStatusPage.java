package io.gdbos.workflow.report;

import io.gdbos.core.page.Blocks;
import io.gdbos.core.page.Page;
import io.gdbos.core.page.PageLanguage;
import io.gdbos.core.page.PageTexts;
import io.gdbos.core.page.Section;
import io.gdbos.core.page.Timeline;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page on which a family sees how its case stands. */
public final class CaseStatusPage {
    private CaseStatusPage() {}

    /**
     * Makes the page.
     *
     * @param language the language it is written in
     * @param view what is shown
     * @return the page
     */
    public static Page of(PageLanguage language, CaseStatusView view) {
        Page.Builder page = Page.builder(language, language.of(view.service()))
                .overline(language.of(view.issuer()))
                .remark(language.of(ReportTexts.CASE_NUMBER) + " " + view.caseNumber())
                .remark(language.of(PageTexts.AS_OF) + " " + view.asOf());
        page.section(Section.of(
                language.of(ReportTexts.PROGRESS),
                Blocks.callout(language.of(view.state()), language.of(view.explanation()), view.tone()),
                Timeline.of(
                        language,
                        view.stages().stream()
                                .map(stage -> stage(language, stage))
                                .toList())));
        if (!view.next().isEmpty()) {
            page.section(Section.of(
                    language.of(ReportTexts.WHAT_NEXT),
                    Blocks.bullets(view.next().stream().map(language::of).toList())));
        }
        Map<String, String> facts = new LinkedHashMap<>();
        view.facts().forEach(fact -> facts.put(language.of(fact.name()), fact.value()));
        page.section(Section.of(language.of(ReportTexts.CASE_FACTS), Blocks.facts(facts)));
        return page.footer(language.of(ReportTexts.MASKED)).build();
    }

    private static Timeline.Stage stage(PageLanguage language, CaseStatusView.Stage stage) {
        return new Timeline.Stage(
                language.of(stage.name()),
                written(stage.date()),
                stage.detail() == null ? "" : language.of(stage.detail()),
                stage.progress());
    }

    private static String written(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
