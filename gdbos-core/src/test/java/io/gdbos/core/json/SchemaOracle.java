package io.gdbos.core.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Holds documents against a published JSON Schema with a validator that knows nothing of our readers. */
public final class SchemaOracle {
    private final Schema schema;

    private SchemaOracle(Schema schema) {
        this.schema = schema;
    }

    /**
     * Takes a schema, once it is a schema itself by the rules of draft 2020-12.
     *
     * @param text the schema
     * @return the oracle
     */
    public static SchemaOracle of(String text) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var meta = registry.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        List<com.networknt.schema.Error> wrong = meta.validate(text, InputFormat.JSON);
        if (!wrong.isEmpty()) {
            throw new AssertionError("The schema itself is none: " + wrong);
        }
        return new SchemaOracle(registry.getSchema(text, InputFormat.JSON));
    }

    /**
     * What the schema finds wrong.
     *
     * @param document the document
     * @return one text for each violation
     */
    public List<String> violations(String document) {
        return schema
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
