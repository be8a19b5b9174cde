package io.gdbos.examples.enrolment.report;

import static io.gdbos.examples.enrolment.report.ReportWords.text;

import io.gdbos.core.BilingualText;
import io.gdbos.core.page.Blocks;
import io.gdbos.core.page.Html;
import io.gdbos.core.page.Table;
import io.gdbos.core.page.Tone;
import io.gdbos.core.rule.LegalBasis;
import io.gdbos.workflow.reengineer.Evidence;
import io.gdbos.workflow.reengineer.Recommendation;
import io.gdbos.workflow.report.SectionBlocks;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was changed in the process, one line each, and on what evidence; legal bases once below. */
final class RecommendationSection {
    private final List<Recommendation> recommendations;
    private final Function<String, String> resourceNames;

    RecommendationSection(List<Recommendation> recommendations, Function<String, String> resourceNames) {
        this.recommendations = recommendations;
        this.resourceNames = resourceNames;
    }

    void fill(SectionBlocks blocks) {
        long taken = recommendations.stream().filter(Recommendation::isTaken).count();
        blocks.lead(text(
                        taken + " changes, each with its evidence.",
                        "现行流程由纸质流程逐项推导而来：共提出 " + recommendations.size() + " 项措施，采纳 " + taken
                                + " 项，每项均有数据或规则依据；没有依据的不采纳，继续由人员办理。"))
                .block(table())
                .block(Blocks.note("法律依据：" + bases()));
    }

    private Html table() {
        Table.Builder table = Table.builder("改造措施").textColumns("类型", "措施", "数据与规则依据");
        for (Recommendation each : recommendations) {
            BilingualText obstacle = each.obstacle();
            String kind = each.kind().text().chinese();
            table.row(List.of(
                    Blocks.badge(each.isTaken() ? kind : kind + "（未采纳）", each.isTaken() ? Tone.GOOD : Tone.ATTENTION),
                    Html.text(measure(each)),
                    Html.text(obstacle == null ? evidence(each) : obstacle.chinese())));
        }
        return table.build();
    }

    /** What follows the colon is the same for every material, and said by the evidence. */
    private static String measure(Recommendation each) {
        String explanation = each.explanation().chinese();
        int colon = explanation.indexOf('：');
        return colon < 0 ? explanation : explanation.substring(0, colon);
    }

    private String evidence(Recommendation each) {
        String rules = each.evidence().stream()
                .filter(evidence -> evidence.fields().isEmpty())
                .map(evidence -> evidence.text().chinese())
                .collect(Collectors.joining("；"));
        String fields = each.evidence().stream()
                .filter(evidence -> !evidence.fields().isEmpty())
                .map(this::fields)
                .collect(Collectors.joining("，或 "));
        return rules.isEmpty() || fields.isEmpty() ? rules + fields : rules + "：" + fields;
    }

    private String fields(Evidence evidence) {
        String names = evidence.resources().stream()
                .map(code -> "《" + resourceNames.apply(code) + "》")
                .collect(Collectors.joining(""));
        return names + evidence.fields().size() + " 个字段";
    }

    private String bases() {
        Set<String> bases = new LinkedHashSet<>();
        for (Recommendation each : recommendations) {
            LegalBasis basis = each.legalBasis();
            bases.add(basis.text() + (basis.isVerified() ? "" : "（条文待核实）"));
        }
        return String.join("；", bases) + "。";
    }
}
