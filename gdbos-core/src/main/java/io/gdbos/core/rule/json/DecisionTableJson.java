package io.gdbos.core.rule.json;

import io.gdbos.core.GdbosException;
import io.gdbos.core.json.JsonObject;
import io.gdbos.core.rule.DecisionTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads and writes decision tables. Thread-safe. */
public final class DecisionTableJson {
    private DecisionTableJson() {}

    /**
     * Reads a table in UTF-8.
     *
     * @param stream the document; it is read to its end and not closed
     * @param source what messages call the document, such as a file name
     * @return the table
     * @throws GdbosException when the document is broken: one line with the path in the document and what is allowed
     * @throws UncheckedIOException when the stream fails
     */
    public static DecisionTable read(InputStream stream, String source) {
        return DecisionTableReader.table(JsonObject.read(stream, source));
    }

    /**
     * Reads a table.
     *
     * @param text the document
     * @param source what messages call the document, such as a file name
     * @return the table
     * @throws GdbosException when the document is broken: one line with the path in the document and what is allowed
     */
    public static DecisionTable parse(String text, String source) {
        return DecisionTableReader.table(JsonObject.parse(text, source));
    }

    /**
     * Writes a table; reading it again gives an equal document.
     *
     * @param table the table
     * @return the document, indented, ending in a line feed
     */
    public static String write(DecisionTable table) {
        return DecisionTableWriter.write(table);
    }

    /**
     * The JSON Schema (draft 2020-12) of the documents.
     *
     * @return the schema
     */
    public static String schema() {
        try (InputStream stream = DecisionTableJson.class.getResourceAsStream("decision-table.schema.json")) {
            if (stream == null) {
                throw new GdbosException("Resource decision-table.schema.json is required beside "
                        + DecisionTableJson.class.getName() + "; it is not there.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
