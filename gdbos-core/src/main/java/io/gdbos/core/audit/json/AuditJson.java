package io.gdbos.core.audit.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.audit.AuditRoot;
import io.gdbos.core.audit.ChainSegment;
import io.gdbos.core.audit.RootHeader;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.json.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Entries, segments and roots as JSON. */
final class AuditJson {
    private AuditJson() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode texts(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    static ObjectNode write(AuditEntry entry) {
        ObjectNode node = object();
        node.put("at", entry.at().toString());
        node.put("person", entry.actor().person());
        node.put("role", entry.actor().role());
        node.put("agency", entry.actor().agency());
        node.put("region", entry.actor().region().value());
        if (entry.actor().onBehalfOf() != null) {
            node.put("onBehalfOf", entry.actor().onBehalfOf());
        }
        node.put("action", entry.action());
        node.put("resource", entry.resource());
        node.set("items", texts(entry.items()));
        putFilled(node, "purpose", entry.purpose());
        putFilled(node, "grant", entry.grant());
        putFilled(node, "result", entry.result());
        putFilled(node, "subject", entry.subject());
        return node;
    }

    private static void putFilled(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    static AuditEntry entry(JsonObject object) {
        Actor actor = new Actor(
                object.text("person"),
                object.text("role"),
                object.text("agency"),
                new RegionCode(object.text("region")),
                object.optionalText("onBehalfOf").orElse(null));
        return new AuditEntry(
                instant(object, "at"),
                actor,
                object.text("action"),
                object.text("resource"),
                object.texts("items"),
                object.optionalText("purpose").orElse(""),
                object.optionalText("grant").orElse(""),
                object.optionalText("result").orElse(""),
                object.optionalText("subject").orElse(""));
    }

    static Instant instant(JsonObject object, String name) {
        try {
            return Instant.parse(object.text(name));
        } catch (DateTimeParseException e) {
            throw object.error(name, "an instant such as 2026-07-01T00:30:00Z is required");
        }
    }

    static long number(JsonObject object, String name) {
        try {
            return Long.parseLong(object.json(name));
        } catch (NumberFormatException e) {
            throw object.error(name, "a whole number is required");
        }
    }

    static ObjectNode write(ChainSegment segment) {
        ObjectNode node = object();
        node.put("writer", segment.writer());
        node.put("first", segment.first());
        node.put("last", segment.last());
        node.put("hash", segment.hash());
        putFilled(node, "tree", segment.tree());
        return node;
    }

    static ChainSegment segment(JsonObject object) {
        return new ChainSegment(
                object.text("writer"),
                number(object, "first"),
                number(object, "last"),
                object.text("hash"),
                object.optionalText("tree").orElse(""));
    }

    static ObjectNode write(AuditRoot root) {
        ObjectNode node = object();
        node.put("number", root.number());
        node.put("at", root.at().toString());
        putFilled(node, "previous", root.previous());
        ArrayNode segments = node.putArray("segments");
        root.segments().forEach(segment -> segments.add(write(segment)));
        node.put("hash", root.hash());
        return node;
    }

    static AuditRoot root(JsonObject object) {
        return new AuditRoot(
                number(object, "number"),
                instant(object, "at"),
                object.optionalText("previous").orElse(""),
                object.objects("segments").stream().map(AuditJson::segment).toList(),
                object.text("hash"));
    }

    static ObjectNode write(RootHeader header) {
        ObjectNode node = object();
        node.put("number", header.number());
        node.put("at", header.at().toString());
        putFilled(node, "previous", header.previous());
        node.put("content", header.content());
        return node;
    }

    static RootHeader header(JsonObject object) {
        return new RootHeader(
                number(object, "number"),
                instant(object, "at"),
                object.optionalText("previous").orElse(""),
                object.text("content"));
    }
}
