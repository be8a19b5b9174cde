package io.gdbos.workflow.report;

import io.gdbos.core.BilingualText;
import io.gdbos.core.page.Blocks;
import io.gdbos.core.page.Element;
import io.gdbos.core.page.Html;
import io.gdbos.core.page.PageLanguage;
import io.gdbos.core.page.PageTexts;
import io.gdbos.core.page.Table;
import io.gdbos.core.page.Tone;
import io.gdbos.core.rule.LegalBasis;
import io.gdbos.workflow.reengineer.Evidence;
import io.gdbos.workflow.reengineer.Recommendation;
import java.util.ArrayList;
import java.util.List;

/** Recommendations with their evidence, and those not taken with what stood in their way. */
final class RecommendationBlocks {
    private final PageLanguage language;

    RecommendationBlocks(PageLanguage language) {
        this.language = language;
    }

    Html taken(List<Recommendation> recommendations) {
        Table.Builder table = Table.builder(language.of(ReportTexts.TAKEN))
                .textColumns(
                        language.of(ReportTexts.KIND),
                        language.of(ReportTexts.CHANGE),
                        language.of(ReportTexts.EVIDENCE),
                        language.of(ReportTexts.LEGAL_BASIS))
                .whenEmpty(language.of(PageTexts.NO_DATA));
        for (Recommendation each : recommendations) {
            table.row(
                    List.of(kind(each, Tone.GOOD), text(each.explanation()), evidence(each), basis(each.legalBasis())));
        }
        return table.build();
    }

    Html notTaken(List<Recommendation> recommendations) {
        Table.Builder table = Table.builder(language.of(ReportTexts.NOT_TAKEN))
                .textColumns(
                        language.of(ReportTexts.KIND),
                        language.of(ReportTexts.CHANGE),
                        language.of(ReportTexts.OBSTACLE));
        for (Recommendation each : recommendations) {
            BilingualText obstacle = each.obstacle();
            table.row(List.of(
                    kind(each, Tone.PLAIN),
                    text(each.explanation()),
                    text(obstacle == null ? each.explanation() : obstacle)));
        }
        return table.build();
    }

    private Html kind(Recommendation recommendation, Tone tone) {
        return Blocks.badge(language.of(recommendation.kind().text()), tone);
    }

    private Html evidence(Recommendation recommendation) {
        List<Html> lines = new ArrayList<>();
        for (Evidence evidence : recommendation.evidence()) {
            List<Html> parts = new ArrayList<>();
            parts.add(text(evidence.text()));
            if (!evidence.fields().isEmpty()) {
                String source = language.of(ReportTexts.MAPPING) + evidence.id() + " · "
                        + evidence.fields().size() + language.of(ReportTexts.FIELDS);
                parts.add(Element.of("br"));
                parts.add(Element.of("small", source).styled("note"));
            }
            lines.add(Element.of("div", parts));
        }
        return Element.of("div", lines);
    }

    private Html basis(LegalBasis basis) {
        return Html.text(basis.text() + (basis.isVerified() ? "" : language.of(ReportTexts.UNVERIFIED)));
    }

    private Html text(BilingualText text) {
        return Html.text(language.of(text));
    }
}
