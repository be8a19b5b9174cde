package io.gdbos.catalog.json;

import io.gdbos.catalog.share.DeadlineKind;
import io.gdbos.catalog.share.DeadlineRule;
import io.gdbos.catalog.share.DeadlineRules;
import io.gdbos.core.GdbosException;
import io.gdbos.core.calendar.TimeLimit;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.json.JsonObject;
import io.gdbos.core.rule.LegalBasis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deadline rules from JSON. Thread-safe. */
public final class DeadlineRulesJson {
    private static final String STANDARD = "share-deadlines.json";

    private DeadlineRulesJson() {}

    /**
     * The rules bundled with this SDK: of the sharing regulation and of a few places. Numbers that were not compared
     * with the official text say so.
     *
     * @return the rules
     */
    public static DeadlineRules standard() {
        try (InputStream stream = DeadlineRulesJson.class.getResourceAsStream(STANDARD)) {
            if (stream == null) {
                throw new GdbosException(
                        "The document " + STANDARD + " is missing beside " + DeadlineRulesJson.class + ".");
            }
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), STANDARD);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Reads rules.
     *
     * @param text the document
     * @param source what messages call the document
     * @return the rules
     * @throws GdbosException when the document is broken
     */
    public static DeadlineRules read(String text, String source) {
        JsonObject root = JsonObject.parse(text, source);
        root.allow("note", "rules");
        List<DeadlineRule> rules = new ArrayList<>();
        for (JsonObject rule : root.objects("rules")) {
            rule.allow("id", "kind", "region", "unit", "limit", "extension", "from", "until", "legalBasis", "verified");
            rules.add(rule(rule));
        }
        return DeadlineRules.of(rules);
    }

    private static DeadlineRule rule(JsonObject object) {
        TimeLimit.Unit unit = object.choice("unit", TimeLimit.Unit.class);
        @Nullable
        TimeLimit extension = object.has("extension") ? new TimeLimit(object.integer("extension"), unit) : null;
        return new DeadlineRule(
                object.text("id"),
                object.choice("kind", DeadlineKind.class),
                object.optionalText("region").map(RegionCode::parse).orElse(null),
                new TimeLimit(object.integer("limit"), unit),
                extension,
                object.date("from").orElseThrow(() -> object.error("from", "a date is required; came nothing")),
                object.date("until").orElse(null),
                new LegalBasis(object.text("legalBasis"), object.bool("verified")));
    }
}
