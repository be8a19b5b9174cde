package io.gdbos.core.quality.json;

import io.gdbos.core.GdbosException;
import io.gdbos.core.json.JsonObject;
import io.gdbos.core.quality.QualityRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads and writes quality rules. Thread-safe. */
public final class QualityRulesJson {
    /** The longest document that is read, in bytes. */
    public static final int MAX_BYTES = 8 << 20;

    private QualityRulesJson() {}

    /**
     * Reads rules in UTF-8.
     *
     * @param stream the document; it is read to its end, or to its limit, and not closed
     * @param source what messages call the document, such as a file name
     * @return the rules
     * @throws GdbosException when the document is too long or broken: one line with the path in the document, what is
     *     required and what came
     * @throws UncheckedIOException when the stream fails
     */
    public static QualityRules read(InputStream stream, String source) {
        try {
            byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new GdbosException(
                        source + ": quality rules have " + MAX_BYTES + " bytes at most; came more of them.");
            }
            return parse(new String(bytes, StandardCharsets.UTF_8), source);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
    public static QualityRules parse(String text, String source) {
        return RulesReader.rules(JsonObject.parse(text, source));
    }

    /**
     * Writes rules; reading them again gives equal rules.
     *
     * @param rules the rules
     * @return the document, indented, ending in a line feed
     */
    public static String write(QualityRules rules) {
        return RulesWriter.write(rules);
    }

    /**
     * The JSON Schema (draft 2020-12) of the documents.
     *
     * @return the schema
     */
    public static String schema() {
        try (InputStream stream = Objects.requireNonNull(
                QualityRulesJson.class.getResourceAsStream("quality-rules.schema.json"), "quality-rules.schema.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
