package io.gdbos.core.record.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads an answer's bytes as JSON within limits. Thread-safe. */
final class AnswerReader {
    static final ObjectMapper MAPPER = mapper(HttpLimits.DEFAULT);

    private final ObjectMapper mapper;
    private final HttpLimits limits;

    AnswerReader(HttpLimits limits) {
        this.mapper = mapper(limits);
        this.limits = limits;
    }

    private static ObjectMapper mapper(HttpLimits limits) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.bytes())
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    Reply read(byte[] bytes, String resource) {
        try {
            JsonNode root = mapper.readTree(bytes);
            if (!root.isMissingNode()) {
                return new Reply.Json(root);
            }
        } catch (IOException e) {
            // The text of the failure would quote the answer.
        }
        return Reply.Failed.forGood("Resource \"" + resource + "\" answered with something that is not JSON of at most "
                + limits.depth() + " levels.");
    }
}
