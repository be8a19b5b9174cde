package io.gdbos.examples.enrolment.report.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.GdbosException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes nodes with the same bytes everywhere: fields in the order they were put, two spaces, line feeds. */
final class PrettyJson {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final int RATE_DECIMALS = 4;

    private PrettyJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** A share as a number from 0 to 1 with four decimals. */
    static BigDecimal rate(double share) {
        return BigDecimal.valueOf(share).setScale(RATE_DECIMALS, RoundingMode.HALF_UP);
    }

    static String write(JsonNode node) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(INDENT);
        printer.indentArraysWith(INDENT);
        try {
            return MAPPER.writer(printer)
                            .with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                            .writeValueAsString(node) + "\n";
        } catch (JsonProcessingException failed) {
            throw new GdbosException("A report cannot be written as JSON: " + failed.getOriginalMessage(), failed);
        }
    }
}
