package io.gdbos.core.element.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.element.Certainty;
import io.gdbos.core.element.CodeEntry;
import io.gdbos.core.element.CodeList;

/** From a code list to a document. */
final class CodeListWriter {
    private CodeListWriter() {}

    static void write(ObjectNode into, CodeList list) {
        into.put("id", list.id());
        ElementWriter.bilingual(into, "name", list.name());
        into.put("standard", list.provenance().standard());
        into.put("origin", list.provenance().origin());
        into.put("licence", list.provenance().licence());
        ArrayNode codes = into.putArray("codes");
        list.entries().forEach(entry -> entry(codes.addObject(), entry));
    }

    private static void entry(ObjectNode into, CodeEntry entry) {
        into.put("code", entry.code());
        if (!entry.name().english().equals(entry.name().chinese())) {
            into.put("en", entry.name().english());
        }
        into.put("zh", entry.name().chinese());
        if (!entry.aliases().isEmpty()) {
            entry.aliases().forEach(into.putArray("aliases")::add);
        }
        if (!entry.notations().isEmpty()) {
            entry.notations().forEach(into.putObject("notations")::put);
        }
        if (entry.parent() != null) {
            into.put("parent", entry.parent());
        }
        if (entry.certainty() != Certainty.VERIFIED) {
            into.put("certainty", ElementWriter.constant(entry.certainty()));
        }
        ElementWriter.date(into, "from", entry.effectiveFrom());
        ElementWriter.date(into, "to", entry.effectiveTo());
    }
}
