package io.gdbos.examples.enrolment.notice.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.GdbosException;
import io.gdbos.examples.enrolment.notice.NoticeContent;
import io.gdbos.examples.enrolment.notice.NoticeFormat;
import java.time.LocalDate;

/** A notice as JSON with fields in a fixed order. Thread-safe. */
public final class NoticeJson implements NoticeFormat {
    /** The only one. */
    public static final NoticeFormat FORMAT = new NoticeJson();

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private NoticeJson() {}

    @Override
    public String write(NoticeContent content) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", content.id());
        node.put("case", content.caseId());
        node.put("application", content.application());
        node.put("childName", content.childName());
        node.put("childNumber", content.childNumber());
        node.put("school", content.school());
        node.put("district", content.district());
        node.put("batch", content.batch());
        node.put("orderKey", content.orderKey());
        node.put("issuer", content.issuer());
        node.put("issuedOn", content.issuedOn().toString());
        node.put("reminder", content.reminder());
        return node.toString();
    }

    @Override
    public NoticeContent read(String document) {
        try {
            JsonNode node = MAPPER.readTree(document);
            return new NoticeContent(
                    node.path("id").asText(),
                    node.path("case").asText(),
                    node.path("application").asText(),
                    node.path("childName").asText(),
                    node.path("childNumber").asText(),
                    node.path("school").asText(),
                    node.path("district").asText(),
                    node.path("batch").asInt(),
                    node.path("orderKey").asText(),
                    node.path("issuer").asText(),
                    LocalDate.parse(node.path("issuedOn").asText()),
                    node.path("reminder").asText());
        } catch (JsonProcessingException broken) {
            throw new GdbosException("A kept notice is not JSON: " + broken.getOriginalMessage(), broken);
        }
    }
}
