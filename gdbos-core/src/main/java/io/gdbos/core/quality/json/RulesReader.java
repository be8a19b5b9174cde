package io.gdbos.core.quality.json;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Severity;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.json.JsonObject;
import io.gdbos.core.quality.QualityCharacteristic;
import io.gdbos.core.quality.QualityGrade;
import io.gdbos.core.quality.QualityMetric;
import io.gdbos.core.quality.QualityResource;
import io.gdbos.core.quality.QualityRule;
import io.gdbos.core.quality.QualityRuleBuilder;
import io.gdbos.core.quality.QualityRules;
import io.gdbos.core.quality.QualityRulesBuilder;
import io.gdbos.core.quality.QualityScoring;
import io.gdbos.core.record.Value;
import io.gdbos.core.rule.LegalBasis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** From a document to rules. */
final class RulesReader {
    private RulesReader() {}

    static QualityRules rules(JsonObject root) {
        root.allow("$schema", "id", "version", "title", "legalBasis", "resources", "scoring");
        QualityRulesBuilder builder = QualityRules.builder(root.text("id"), root.text("version"));
        if (root.has("title")) {
            builder.title(root.bilingual("title"));
        }
        if (root.has("legalBasis")) {
            builder.basis(legalBasis(root));
        }
        if (root.objects("resources").isEmpty()) {
            throw root.error("resources", "at least one resource is required; came none");
        }
        for (JsonObject resource : root.objects("resources")) {
            inPlace(resource, "id", () -> builder.resource(resource(resource)));
        }
        for (JsonObject resource : root.objects("resources")) {
            for (JsonObject rule : resource.objects("rules")) {
                inPlace(rule, "id", () -> builder.rule(rule(rule, resource.text("id"))));
            }
        }
        if (root.has("scoring")) {
            JsonObject scoring = root.object("scoring");
            builder.scoring(inPlace(scoring, "", () -> scoring(scoring)));
        }
        return inPlace(root, "resources", builder::build);
    }

    /** Gives the place in the document to what the model refuses. */
    static <T> T inPlace(JsonObject object, String member, Supplier<T> step) {
        try {
            return step.get();
        } catch (IllegalArgumentException refused) {
            // a second line is a guess at the cause, and the place in the document says more
            String message =
                    String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
            throw object.error(member, message.endsWith(".") ? message.substring(0, message.length() - 1) : message);
        }
    }

    private static QualityResource resource(JsonObject json) {
        json.allow("id", "title", "agency", "region", "key", "regionElement", "rules");
        String id = json.text("id");
        return new QualityResource(
                id,
                json.has("title") ? json.bilingual("title") : BilingualText.of(id, id),
                json.text("agency"),
                inPlace(json, "region", () -> RegionCode.parse(json.text("region"))),
                json.texts("key"),
                json.optionalText("regionElement").orElse(null));
    }

    private static QualityRule rule(JsonObject json, String resource) {
        json.allow(
                "id",
                "metric",
                "title",
                "severity",
                "weight",
                "when",
                "legalBasis",
                "effectiveFrom",
                "effectiveTo",
                "check");
        QualityRuleBuilder builder = QualityRule.builder(
                json.text("id"), resource, metric(json, "metric"), CheckReader.check(json.object("check")));
        if (json.has("title")) {
            builder.title(json.bilingual("title"));
        }
        if (json.has("severity")) {
            builder.severity(json.choice("severity", Severity.class));
        }
        if (json.has("weight")) {
            builder.weight(json.integer("weight"));
        }
        if (json.has("when")) {
            builder.when(CheckReader.expression(json, "when"));
        }
        if (json.has("legalBasis")) {
            builder.basis(legalBasis(json));
        }
        return builder.effective(
                        json.date("effectiveFrom").orElse(null),
                        json.date("effectiveTo").orElse(null))
                .build();
    }

    private static QualityScoring scoring(JsonObject json) {
        json.allow("metrics", "characteristics", "grades");
        Map<QualityMetric, Integer> metrics = new EnumMap<>(QualityMetric.class);
        if (json.has("metrics")) {
            JsonObject weights = json.object("metrics");
            weights.names().forEach(id -> metrics.put(metricOf(weights, id, id), weights.integer(id)));
        }
        Map<QualityCharacteristic, Integer> characteristics = new EnumMap<>(QualityCharacteristic.class);
        if (json.has("characteristics")) {
            JsonObject weights = json.object("characteristics");
            weights.names().forEach(id -> characteristics.put(characteristic(weights, id), weights.integer(id)));
        }
        List<QualityGrade> grades = new ArrayList<>();
        for (JsonObject grade : json.objects("grades")) {
            grade.allow("id", "title", "least");
            grades.add(inPlace(
                    grade,
                    "least",
                    () -> new QualityGrade(grade.text("id"), grade.bilingual("title"), number(grade, "least"))));
        }
        return new QualityScoring(metrics, characteristics, grades);
    }

    static BigDecimal number(JsonObject json, String name) {
        if (json.value(name) instanceof Value.Decimal decimal) {
            return decimal.number();
        }
        throw json.error(name, "a number is required; came something else");
    }

    private static QualityMetric metric(JsonObject json, String name) {
        return metricOf(json, name, json.text(name));
    }

    private static QualityMetric metricOf(JsonObject json, String place, String id) {
        return QualityMetric.find(id)
                .orElseThrow(() -> json.error(
                        place, "the id of one of the 20 metrics, 0101 to 0602, is required; came " + quoted(id)));
    }

    private static QualityCharacteristic characteristic(JsonObject json, String id) {
        for (QualityCharacteristic characteristic : QualityCharacteristic.values()) {
            if (characteristic.id().equals(id)) {
                return characteristic;
            }
        }
        throw json.error(id, "the id of one of the 6 characteristics, 01 to 06, is required; came " + quoted(id));
    }

    private static LegalBasis legalBasis(JsonObject json) {
        JsonObject basis = json.object("legalBasis");
        basis.allow("text", "verified");
        return new LegalBasis(basis.text("text"), basis.bool("verified"));
    }

    static String quoted(String text) {
        return '"' + (text.length() <= 60 ? text : text.substring(0, 60) + "…") + '"';
    }
}
