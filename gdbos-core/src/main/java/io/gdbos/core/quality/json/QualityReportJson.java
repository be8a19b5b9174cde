package io.gdbos.core.quality.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.Finding;
import io.gdbos.core.quality.MetricCount;
import io.gdbos.core.quality.QualityExample;
import io.gdbos.core.quality.QualityReport;
import io.gdbos.core.quality.ResourceResult;
import io.gdbos.core.quality.RuleResult;
import io.gdbos.core.quality.ScoreCard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports as JSON. A score has four decimals, cut and never rounded up; what was not evaluated is null. The same
 * report gives the same text. Thread-safe.
 */
public final class QualityReportJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int DECIMALS = 4;

    private QualityReportJson() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the document, indented, ending in a line feed; values in it are masked
     */
    public static String write(QualityReport report) {
        return JsonText.of(MAPPER, tree(report));
    }

    /**
     * Writes a report as one line.
     *
     * @param report the report
     * @return the document without a line feed
     */
    public static String line(QualityReport report) {
        return tree(report).toString();
    }

    private static ObjectNode tree(QualityReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("rules")
                .put("id", report.rules().id())
                .put("version", report.rules().version())
                .put("digest", report.rules().digest());
        root.put("asOf", report.asOf().toString());
        card(root.putObject("total"), report.total());
        cards(root.putArray("byResource"), report.byResource());
        cards(root.putArray("byAgency"), report.byAgency());
        cards(root.putArray("byRegion"), report.byRegion());
        ArrayNode resources = root.putArray("resources");
        report.resources().forEach(resource -> resource(resources.addObject(), resource));
        ArrayNode findings = root.putArray("findings");
        report.findings().list().forEach(finding -> finding(findings.addObject(), finding));
        return root;
    }

    private static void cards(ArrayNode into, List<ScoreCard> cards) {
        cards.forEach(card -> card(into.addObject(), card));
    }

    private static void card(ObjectNode json, ScoreCard card) {
        json.put("id", card.scope().id()).put("title", card.scope().title());
        json.put("score", score(card.total()));
        json.put("grade", card.grade() == null ? null : card.grade().id());
        ObjectNode characteristics = json.putObject("characteristics");
        card.characteristics()
                .forEach((characteristic, score) -> characteristics.put(characteristic.id(), score(score)));
        ObjectNode metrics = json.putObject("metrics");
        card.counts().forEach((metric, count) -> {
            ObjectNode one = metrics.putObject(metric.id());
            count(one, count);
            one.put("score", score(card.metrics().get(metric)));
        });
    }

    private static void resource(ObjectNode json, ResourceResult result) {
        json.put("id", result.resource().id()).put("rows", result.rows());
        ArrayNode rules = json.putArray("rules");
        result.rules().forEach(rule -> rule(rules.addObject(), rule));
        ArrayNode worst = json.putArray("worst");
        result.worst().forEach(record -> {
            ObjectNode one = worst.addObject()
                    .put("row", record.row())
                    .put("token", record.token())
                    .put("key", record.shownKey())
                    .put("bad", record.bad());
            ArrayNode found = one.putArray("rules");
            record.rules().forEach(found::add);
        });
    }

    private static void rule(ObjectNode json, RuleResult result) {
        json.put("id", result.rule().id()).put("metric", result.rule().metric().id());
        count(json, result.count());
        json.put("open", result.open());
        json.put("score", score(result.score()));
        ObjectNode regions = json.putObject("byRegion");
        result.byRegion().forEach((region, count) -> count(regions.putObject(region.value()), count));
        ArrayNode examples = json.putArray("examples");
        result.examples().forEach(example -> example(examples.addObject(), example));
    }

    private static void example(ObjectNode json, QualityExample example) {
        json.put("row", example.row())
                .put("token", example.token())
                .put("key", example.shownKey())
                .put("element", example.element())
                .put("value", example.shown());
        finding(json.putObject("finding"), example.finding());
    }

    private static void finding(ObjectNode json, Finding finding) {
        json.put("code", finding.code())
                .put("severity", finding.severity().name())
                .put("place", finding.place())
                .put("en", finding.text().english())
                .put("zh", finding.text().chinese());
    }

    private static void count(ObjectNode json, MetricCount count) {
        json.put("a", count.a()).put("b", count.b());
    }

    private static @Nullable BigDecimal score(@Nullable BigDecimal score) {
        return score == null ? null : score.setScale(DECIMALS, RoundingMode.DOWN);
    }
}
