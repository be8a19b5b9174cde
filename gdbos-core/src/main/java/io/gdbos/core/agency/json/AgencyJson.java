package io.gdbos.core.agency.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.GdbosException;
import io.gdbos.core.agency.AdministrativeLevel;
import io.gdbos.core.agency.Agency;
import io.gdbos.core.agency.AgencyBuilder;
import io.gdbos.core.agency.AgencyDirectory;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.code.UnifiedSocialCreditCode;
import io.gdbos.core.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Reads and writes lists of agencies. Members that are not known are refused; an error is one line with the path in
 * the document. Whether the list fits together is asked of {@link AgencyDirectory#check}. Thread-safe.
 */
public final class AgencyJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private AgencyJson() {}

    /**
     * Reads a document.
     *
     * @param text the document: an object with the member {@code agencies}
     * @param source what messages call it, such as a file name
     * @return the agencies in the order of the document
     * @throws GdbosException when the document is broken
     */
    public static List<Agency> parse(String text, String source) {
        JsonObject root = JsonObject.parse(text, source);
        root.allow("agencies");
        return root.objects("agencies").stream().map(AgencyJson::agency).toList();
    }

    /**
     * Writes a document that {@link #parse} reads to the same agencies.
     *
     * @param agencies the agencies
     * @return the document
     */
    public static String write(Collection<Agency> agencies) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode list = root.putArray("agencies");
        agencies.forEach(agency -> write(agency, list.addObject()));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new GdbosException("A tree of text and lists cannot be written.", impossible);
        }
    }

    private static Agency agency(JsonObject json) {
        json.allow("id", "name", "region", "level", "creditCode", "parent", "from", "to", "successors");
        AgencyBuilder builder =
                Agency.builder(json.text("id"), json.bilingual("name"), checked(json, "region", RegionCode::parse));
        if (json.has("level")) {
            builder.level(json.choice("level", AdministrativeLevel.class));
        }
        if (json.has("creditCode")) {
            builder.creditCode(checked(json, "creditCode", UnifiedSocialCreditCode::parse));
        }
        json.optionalText("parent").ifPresent(builder::parent);
        json.date("from").ifPresent(builder::validFrom);
        json.date("to").ifPresent(builder::validTo);
        json.texts("successors").forEach(builder::successor);
        try {
            return builder.build();
        } catch (IllegalArgumentException contradiction) {
            throw json.error("", withoutStop(contradiction));
        }
    }

    private static <T> T checked(JsonObject json, String name, Function<String, T> parse) {
        try {
            return parse.apply(json.text(name));
        } catch (IllegalArgumentException malformed) {
            throw json.error(name, withoutStop(malformed));
        }
    }

    private static void write(Agency agency, ObjectNode json) {
        json.put("id", agency.id());
        json.putObject("name")
                .put("en", agency.name().english())
                .put("zh", agency.name().chinese());
        json.put("region", agency.region().value());
        json.put("level", agency.level().name().toLowerCase(Locale.ROOT));
        if (agency.creditCode() != null) {
            json.put("creditCode", agency.creditCode().value());
        }
        if (agency.parent() != null) {
            json.put("parent", agency.parent());
        }
        json.put("from", agency.validFrom().toString());
        if (agency.validTo() != null) {
            json.put("to", agency.validTo().toString());
        }
        if (!agency.successors().isEmpty()) {
            agency.successors().forEach(json.putArray("successors")::add);
        }
    }

    private static String withoutStop(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
