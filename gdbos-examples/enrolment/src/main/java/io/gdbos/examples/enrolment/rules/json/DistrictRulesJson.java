package io.gdbos.examples.enrolment.rules.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gdbos.core.BilingualText;
import io.gdbos.core.Finding;
import io.gdbos.core.GdbosException;
import io.gdbos.core.Severity;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.rule.DecisionTable;
import io.gdbos.core.rule.Expression;
import io.gdbos.core.rule.ExpressionException;
import io.gdbos.core.rule.json.DecisionTableJson;
import io.gdbos.examples.enrolment.process.Requirements;
import io.gdbos.examples.enrolment.rules.DistrictRules;
import io.gdbos.examples.enrolment.rules.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads district rules. Thread-safe; errors name the document and the path in it. */
public final class DistrictRulesJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> DISTRICTS = List.of("370705", "370702", "370704", "370703", "3707A1");

    private DistrictRulesJson() {}

    /**
     * The rules of the five districts that come with the example.
     *
     * @return the rules
     */
    public static RuleBook bundled() {
        List<DistrictRules> rules = new ArrayList<>();
        for (String district : DISTRICTS) {
            String name = "/io/gdbos/examples/enrolment/rules/" + district + ".json";
            try (InputStream stream = DistrictRulesJson.class.getResourceAsStream(name)) {
                if (stream == null) {
                    throw new GdbosException("Resource " + name + " is required; it is not on the class path.");
                }
                rules.add(parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8), district + ".json"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return RuleBook.of(rules);
    }

    /**
     * The rules in the documents of a folder, in the order of their names.
     *
     * @param folder the folder; one that is not there holds no rules
     * @return the rules
     * @throws GdbosException when a document is broken
     */
    public static List<DistrictRules> readAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<DistrictRules> rules = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                rules.add(parse(Files.readString(file), file.toString()));
            }
            return rules;
        } catch (IOException failed) {
            throw new GdbosException("The rules in " + folder + " cannot be read: " + failed.getMessage(), failed);
        }
    }

    /**
     * Reads one document.
     *
     * @param text the document
     * @param source its name, for messages
     * @return the rules
     * @throws GdbosException when it is broken: not JSON, a field missing, a condition outside the language, a table
     *     with errors
     */
    public static DistrictRules parse(String text, String source) {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new GdbosException(
                    "Rules " + source + " are not JSON: " + broken.getOriginalMessage() + " (line "
                            + broken.getLocation().getLineNr() + ", column "
                            + broken.getLocation().getColumnNr() + ").",
                    broken);
        }
        DecisionTable table =
                DecisionTableJson.parse(required(root, "batches", source).toString(), source + ", batches");
        for (Finding finding : table.check().list()) {
            if (finding.severity() == Severity.ERROR) {
                throw new GdbosException("Rules " + source + ", batches, " + finding.place() + ": "
                        + finding.text().english());
            }
        }
        DistrictTableCheck.of(table).ifPresent(problem -> {
            throw new GdbosException("Rules " + source + ", batches, " + problem);
        });
        return new DistrictRules(
                region(text(root, "district", source), source),
                BilingualText.of(
                        text(required(root, "name", source), "en", source + ", name"),
                        text(required(root, "name", source), "zh", source + ", name")),
                root.path("invented").asBoolean(false),
                requirements(required(root, "requirements", source), source),
                table);
    }

    private static RegionCode region(String code, String source) {
        try {
            return RegionCode.parse(code);
        } catch (IllegalArgumentException malformed) {
            throw new GdbosException("Rules " + source + ", district: " + malformed.getMessage(), malformed);
        }
    }

    private static List<DistrictRules.Requirement> requirements(JsonNode list, String source) {
        if (!list.isArray() || list.isEmpty()) {
            throw new GdbosException("Rules " + source + ", requirements must be a list with at least one entry; came "
                    + kind(list) + ".");
        }
        List<DistrictRules.Requirement> requirements = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode node : list) {
            String place = source + ", requirements[" + requirements.size() + "]";
            String id = text(node, "id", place);
            if (!Requirements.ALL.contains(id)) {
                throw new GdbosException("Rules " + place + ": requirement \"" + id + "\" is not known; allowed are "
                        + Requirements.ALL + ".");
            }
            if (!ids.add(id)) {
                throw new GdbosException("Rules " + place + ": requirement \"" + id + "\" is named twice.");
            }
            requirements.add(new DistrictRules.Requirement(
                    id, node.has("when") ? condition(text(node, "when", place), place) : null));
        }
        return requirements;
    }

    private static Expression condition(String text, String place) {
        try {
            return Expression.parse(text);
        } catch (ExpressionException broken) {
            throw new GdbosException("Rules " + place + ", when: " + broken.getMessage(), broken);
        }
    }

    private static JsonNode required(JsonNode node, String field, String place) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            throw new GdbosException("Rules " + place + " need the field \"" + field + "\"; it is missing.");
        }
        return value;
    }

    private static String text(JsonNode node, String field, String place) {
        JsonNode value = required(node, field, place);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new GdbosException("Rules " + place + ", " + field + " must be a text; came " + kind(value) + ".");
        }
        return value.textValue();
    }

    private static String kind(JsonNode value) {
        return value.getNodeType().toString().toLowerCase(Locale.ROOT);
    }
}
