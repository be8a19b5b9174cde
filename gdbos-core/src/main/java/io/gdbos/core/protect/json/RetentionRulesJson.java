package io.gdbos.core.protect.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.GdbosException;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.json.JsonObject;
import io.gdbos.core.protect.RetentionAction;
import io.gdbos.core.protect.RetentionEvent;
import io.gdbos.core.protect.RetentionRule;
import io.gdbos.core.protect.RetentionRules;
import io.gdbos.core.protect.RetentionTerm;
import java.io.InputStream;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes rules of retention. Thread-safe. */
public final class RetentionRulesJson {
    private RetentionRulesJson() {}

    /**
     * The rules bundled with this SDK, in all their versions: log entries at least six months, personal data until
     * their purpose ends, and what else lies in the resource {@code retention-rules.json} of this package.
     *
     * @return the rules; those whose clause nobody has read say so
     */
    public static RetentionRules bundled() {
        return parse(ProtectJson.resource("retention-rules.json"), "retention-rules.json");
    }

    /**
     * Reads rules in UTF-8, at most 1 MiB of them.
     *
     * @param stream the document; it is read to its end, or to its limit, and not closed
     * @param source what messages call the document, such as a file name
     * @return the rules
     * @throws GdbosException when the document is too long or broken: one line with the path in the document, what is
     *     required and what came
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public static RetentionRules read(InputStream stream, String source) {
        return parse(ProtectJson.text(stream, source), source);
    }

    /**
     * Reads rules.
     *
     * @param text the document
     * @param source what messages call the document, such as a file name
     * @return the rules
     * @throws GdbosException when the document is broken: one line with the path in the document, what is required and
     *     what came
     */
    public static RetentionRules parse(String text, String source) {
        JsonObject root = JsonObject.parse(text, source);
        root.allow("$schema", "id", "version", "rules");
        List<RetentionRule> rules =
                root.objects("rules").stream().map(RetentionRulesJson::rule).toList();
        if (rules.isEmpty()) {
            throw root.error("rules", "at least one rule is required; came nothing");
        }
        return ProtectJson.inPlace(
                root, "rules", () -> new RetentionRules(root.text("id"), root.text("version"), rules));
    }

    /**
     * Writes rules; reading them again gives equal rules.
     *
     * @param rules the rules
     * @return the document, indented, ending in a line feed
     */
    public static String write(RetentionRules rules) {
        ObjectNode root = ProtectJson.MAPPER.createObjectNode();
        root.put("id", rules.id()).put("version", rules.version());
        ArrayNode list = root.putArray("rules");
        rules.rules().forEach(rule -> write(list.addObject(), rule));
        return ProtectJson.write(root);
    }

    /**
     * The JSON Schema (draft 2020-12) of the documents.
     *
     * @return the schema
     */
    public static String schema() {
        return ProtectJson.resource("retention-rules.schema.json");
    }

    private static RetentionRule rule(JsonObject json) {
        json.allow(
                "id",
                "title",
                "purpose",
                "jurisdiction",
                "bound",
                "period",
                "event",
                "action",
                "legalBasis",
                "effectiveFrom",
                "effectiveTo");
        RetentionTerm term = ProtectJson.inPlace(
                json,
                "period",
                () -> new RetentionTerm(
                        json.choice("bound", RetentionTerm.Bound.class),
                        period(json),
                        json.choice("event", RetentionEvent.class),
                        json.choice("action", RetentionAction.class)));
        return ProtectJson.inPlace(
                json,
                "",
                () -> new RetentionRule(
                        json.text("id"),
                        json.bilingual("title"),
                        json.text("purpose"),
                        jurisdiction(json),
                        term,
                        ProtectJson.basis(json),
                        ProtectJson.date(json, "effectiveFrom"),
                        json.date("effectiveTo").orElse(null)));
    }

    private static Period period(JsonObject json) {
        String text = json.text("period");
        try {
            return Period.parse(text);
        } catch (DateTimeParseException notPeriod) {
            String came = text.length() <= 60 ? text : text.substring(0, 60) + "…";
            throw json.error("period", "a period such as P6M or P3Y is required; came \"" + came + "\"");
        }
    }

    private static @Nullable RegionCode jurisdiction(JsonObject json) {
        return json.has("jurisdiction")
                ? ProtectJson.inPlace(json, "jurisdiction", () -> RegionCode.parse(json.text("jurisdiction")))
                : null;
    }

    private static void write(ObjectNode json, RetentionRule rule) {
        json.put("id", rule.id());
        ProtectJson.put(json, "title", rule.title());
        json.put("purpose", rule.purpose());
        if (rule.jurisdiction() != null) {
            json.put("jurisdiction", rule.jurisdiction().value());
        }
        json.put("bound", rule.term().bound().name())
                .put("period", rule.term().period().toString())
                .put("event", rule.term().event().name())
                .put("action", rule.term().action().name());
        ProtectJson.put(json, rule.basis());
        json.put("effectiveFrom", rule.effectiveFrom().toString());
        if (rule.effectiveTo() != null) {
            json.put("effectiveTo", rule.effectiveTo().toString());
        }
    }
}
