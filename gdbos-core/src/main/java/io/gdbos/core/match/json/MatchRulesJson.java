package io.gdbos.core.match.json;

import io.gdbos.core.BilingualText;
import io.gdbos.core.GdbosException;
import io.gdbos.core.json.JsonObject;
import io.gdbos.core.match.Effect;
import io.gdbos.core.match.FieldComparator;
import io.gdbos.core.match.FieldRule;
import io.gdbos.core.match.MatchLevel;
import io.gdbos.core.match.MatchRules;
import io.gdbos.core.match.VariantKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads matching rules. Thread-safe. */
public final class MatchRulesJson {
    private MatchRulesJson() {}

    /**
     * Reads rules in UTF-8.
     *
     * @param stream the document; it is read to its end and not closed
     * @param source what messages call the document, such as a file name
     * @return the rules
     * @throws GdbosException when the document is broken: one line with the path in the document and what is allowed
     * @throws UncheckedIOException when the stream fails
     */
    public static MatchRules read(InputStream stream, String source) {
        return rules(JsonObject.read(stream, source));
    }

    /**
     * Reads rules.
     *
     * @param text the document
     * @param source what messages call the document, such as a file name
     * @return the rules
     * @throws GdbosException when the document is broken: one line with the path in the document and what is allowed
     */
    public static MatchRules parse(String text, String source) {
        return rules(JsonObject.parse(text, source));
    }

    /**
     * The JSON Schema (draft 2020-12) of the documents.
     *
     * @return the schema
     */
    public static String schema() {
        try (InputStream stream = MatchRulesJson.class.getResourceAsStream("match-rules.schema.json")) {
            if (stream == null) {
                throw new GdbosException("Resource match-rules.schema.json is required beside "
                        + MatchRulesJson.class.getName() + "; it is not there.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static MatchRules rules(JsonObject root) {
        root.allow("$schema", "id", "version", "title", "fields", "keys");
        List<FieldRule> fields = new ArrayList<>();
        root.objects("fields").forEach(field -> fields.add(field(field)));
        List<List<String>> keys = new ArrayList<>();
        for (JsonObject key : root.objects("keys")) {
            key.allow("fields");
            keys.add(key.texts("fields"));
        }
        String id = root.text("id");
        BilingualText title = root.has("title") ? root.bilingual("title") : BilingualText.of(id, id);
        try {
            return new MatchRules(id, root.text("version"), title, fields, keys);
        } catch (IllegalArgumentException refused) {
            throw root.error("", withoutStop(refused));
        }
    }

    private static FieldRule field(JsonObject field) {
        field.allow("id", "declared", "held", "comparator", "levels", "different", "missing", "notComparable");
        List<MatchLevel> levels = new ArrayList<>();
        field.objects("levels").forEach(level -> levels.add(level(level)));
        if (levels.isEmpty()) {
            throw field.error("levels", "at least one level is required; came none");
        }
        FieldRule.Otherwise standard = FieldRule.Otherwise.STANDARD;
        String id = field.text("id");
        String declared = field.optionalText("declared").orElse(id);
        try {
            return new FieldRule(
                    id,
                    declared,
                    field.optionalText("held").orElse(declared),
                    field.choice("comparator", FieldComparator.class),
                    levels,
                    new FieldRule.Otherwise(
                            effect(field, "different", standard.different()),
                            effect(field, "missing", standard.missing()),
                            effect(field, "notComparable", standard.notComparable())));
        } catch (IllegalArgumentException refused) {
            throw field.error("", withoutStop(refused));
        }
    }

    private static MatchLevel level(JsonObject level) {
        level.allow("id", "kinds", "effect");
        Set<VariantKind> kinds = EnumSet.noneOf(VariantKind.class);
        List<String> names = level.texts("kinds");
        for (int i = 0; i < names.size(); i++) {
            try {
                kinds.add(VariantKind.valueOf(
                        names.get(i).toUpperCase(Locale.ROOT).replace('-', '_')));
            } catch (IllegalArgumentException unknown) {
                throw level.error(
                        "kinds[" + i + "]",
                        "one of " + EnumSet.allOf(VariantKind.class) + " is required; came \"" + names.get(i) + "\"");
            }
        }
        return new MatchLevel(level.text("id"), kinds, level.choice("effect", Effect.class));
    }

    private static Effect effect(JsonObject field, String name, Effect standard) {
        return field.has(name) ? field.choice(name, Effect.class) : standard;
    }

    private static String withoutStop(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
