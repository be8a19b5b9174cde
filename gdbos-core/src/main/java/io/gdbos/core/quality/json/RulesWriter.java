package io.gdbos.core.quality.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.BilingualText;
import io.gdbos.core.Severity;
import io.gdbos.core.quality.QualityCheck;
import io.gdbos.core.quality.QualityResource;
import io.gdbos.core.quality.QualityRule;
import io.gdbos.core.quality.QualityRules;
import io.gdbos.core.quality.QualityScoring;
import io.gdbos.core.rule.LegalBasis;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** From rules to a document. */
final class RulesWriter {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RulesWriter() {}

    static String write(QualityRules rules) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("id", rules.id());
        root.put("version", rules.version());
        text(root, "title", rules.title());
        rules.basis().ifPresent(basis -> legalBasis(root, basis));
        ArrayNode resources = root.putArray("resources");
        for (QualityResource resource : rules.resources()) {
            ObjectNode json = resources.addObject();
            resource(json, resource);
            ArrayNode own = json.putArray("rules");
            rules.rules().stream()
                    .filter(rule -> rule.resource().equals(resource.id()))
                    .forEach(rule -> rule(own.addObject(), rule));
        }
        scoring(root.putObject("scoring"), rules.scoring());
        return JsonText.of(MAPPER, root);
    }

    private static void resource(ObjectNode json, QualityResource resource) {
        json.put("id", resource.id());
        text(json, "title", resource.title());
        json.put("agency", resource.agency());
        json.put("region", resource.region().value());
        texts(json, "key", resource.key());
        if (resource.regionElement() != null) {
            json.put("regionElement", resource.regionElement());
        }
    }

    private static void rule(ObjectNode json, QualityRule rule) {
        json.put("id", rule.id());
        json.put("metric", rule.metric().id());
        text(json, "title", rule.title());
        if (rule.severity() != Severity.ERROR) {
            json.put("severity", lower(rule.severity()));
        }
        if (rule.weight() != 1) {
            json.put("weight", rule.weight());
        }
        if (rule.when() != null) {
            json.put("when", rule.when().text());
        }
        if (rule.basis() != null) {
            legalBasis(json, rule.basis());
        }
        if (rule.effectiveFrom() != null) {
            json.put("effectiveFrom", rule.effectiveFrom().toString());
        }
        if (rule.effectiveTo() != null) {
            json.put("effectiveTo", rule.effectiveTo().toString());
        }
        check(json.putObject("check"), rule.check());
    }

    private static void check(ObjectNode json, QualityCheck check) {
        if (check instanceof QualityCheck.Conforms conforms) {
            kind(json, "conforms", conforms.elements());
        } else if (check instanceof QualityCheck.Required required) {
            kind(json, "required", required.elements());
        } else if (check instanceof QualityCheck.Form form) {
            kind(json, "form", form.elements());
            optional(json, "matches", form.matches());
            optional(json, "lacks", form.lacks());
        } else if (check instanceof QualityCheck.Listed listed) {
            kind(json, "listed", listed.elements());
            json.put("list", listed.list()).put("writing", lower(listed.writing()));
        } else if (check instanceof QualityCheck.Clean clean) {
            kind(json, "clean", clean.elements());
            texts(json, "standIns", clean.standIns());
        } else if (check instanceof QualityCheck.Holds holds) {
            json.put("kind", "holds").put("condition", holds.condition().text());
        } else if (check instanceof QualityCheck.Unique unique) {
            kind(json, "unique", unique.elements());
            json.put("counting", lower(unique.counting()));
        } else if (check instanceof QualityCheck.Refers refers) {
            kind(json, "refers", refers.elements());
            json.put("resource", refers.resource());
            texts(json, "otherElements", refers.otherElements());
        } else if (check instanceof QualityCheck.Same same) {
            json.put("kind", "same");
            texts(json, "key", same.key());
            json.put("element", same.element()).put("resource", same.resource());
            texts(json, "otherKey", same.otherKey());
            json.put("otherElement", same.otherElement());
        } else {
            checkOfTime(json, check);
        }
    }

    private static void checkOfTime(ObjectNode json, QualityCheck check) {
        if (check instanceof QualityCheck.Within within) {
            json.put("kind", "within").put("element", within.element());
            optional(json, "from", within.from());
            optional(json, "to", within.to());
        } else if (check instanceof QualityCheck.InOrder order) {
            kind(json, "in-order", order.elements());
            json.put("strict", order.isStrict());
        } else if (check instanceof QualityCheck.Timely timely) {
            json.put("kind", "timely").put("event", timely.event());
            optional(json, "done", timely.done());
            json.putObject("limit")
                    .put("amount", timely.limit().amount())
                    .put("unit", lower(timely.limit().unit()));
            json.put("counting", timely.counting());
        } else if (check instanceof QualityCheck.Records records) {
            kind(json, "records", records.elements());
            if (records.expected() != null) {
                json.put("expected", records.expected());
            }
        } else {
            json.put("kind", check instanceof QualityCheck.Accessed ? "accessed" : "usable");
        }
    }

    private static void scoring(ObjectNode json, QualityScoring scoring) {
        ObjectNode metrics = json.putObject("metrics");
        new TreeMap<>(scoring.metricWeights()).forEach((metric, weight) -> metrics.put(metric.id(), weight));
        ObjectNode characteristics = json.putObject("characteristics");
        new TreeMap<>(scoring.characteristicWeights())
                .forEach((characteristic, weight) -> characteristics.put(characteristic.id(), weight));
        ArrayNode grades = json.putArray("grades");
        scoring.grades().forEach(grade -> {
            ObjectNode one = grades.addObject().put("id", grade.id());
            text(one, "title", grade.title());
            one.put("least", grade.least());
        });
    }

    private static void kind(ObjectNode json, String kind, List<String> elements) {
        json.put("kind", kind);
        texts(json, "elements", elements);
    }

    private static void optional(ObjectNode json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }

    private static void texts(ObjectNode json, String name, List<String> texts) {
        ArrayNode array = json.putArray(name);
        texts.forEach(array::add);
    }

    private static void text(ObjectNode json, String name, BilingualText text) {
        json.putObject(name).put("en", text.english()).put("zh", text.chinese());
    }

    private static void legalBasis(ObjectNode json, LegalBasis basis) {
        json.putObject("legalBasis").put("text", basis.text()).put("verified", basis.isVerified());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
