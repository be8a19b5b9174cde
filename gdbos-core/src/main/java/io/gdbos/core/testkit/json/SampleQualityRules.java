package io.gdbos.core.testkit.json;

import io.gdbos.core.quality.QualityRules;
import io.gdbos.core.quality.json.QualityRulesJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Quality rules for the nine registers of the sample city: every metric of GB/T 36344-2018 at least once, to start one's
 * own from. Thread-safe.
 */
public final class SampleQualityRules {
    private SampleQualityRules() {}

    /**
     * The rules.
     *
     * @return the rules; resources are named like the tables of the city
     */
    public static QualityRules read() {
        return QualityRulesJson.parse(text(), "quality-rules.json");
    }

    /**
     * The rules as they are written.
     *
     * @return the JSON document
     */
    public static String text() {
        try (InputStream stream = Objects.requireNonNull(
                SampleQualityRules.class.getResourceAsStream("quality-rules.json"), "quality-rules.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
