package io.gdbos.core.element.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.BilingualText;
import io.gdbos.core.element.CodeList;
import io.gdbos.core.element.DataElement;
import io.gdbos.core.element.ElementConcept;
import io.gdbos.core.element.PersonalData;
import io.gdbos.core.element.Registration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** From data elements and code lists to a document. */
final class ElementWriter {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ElementWriter() {}

    static String write(Collection<DataElement> elements, Collection<CodeList> codeLists) {
        ObjectNode root = MAPPER.createObjectNode();
        if (!codeLists.isEmpty()) {
            ArrayNode lists = root.putArray("codeLists");
            codeLists.forEach(list -> CodeListWriter.write(lists.addObject(), list));
        }
        ArrayNode nodes = root.putArray("elements");
        elements.forEach(element -> element(nodes.addObject(), element));
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return MAPPER.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of texts and numbers could not be written.", impossible);
        }
    }

    private static void element(ObjectNode into, DataElement element) {
        into.put("id", element.id());
        bilingual(into, "name", element.name());
        if (!element.synonyms().isEmpty()) {
            element.synonyms().forEach(into.putArray("synonyms")::add);
        }
        bilingual(into, "definition", element.definition());
        ElementConcept concept = element.concept();
        if (concept != null) {
            ObjectNode node = into.putObject("concept");
            bilingual(node, "objectClass", concept.objectClass());
            bilingual(node, "property", concept.property());
        }
        DomainJson.write(into.putObject("domain"), element.domain());
        into.putObject("representation")
                .put("term", constant(element.representation().term()))
                .put("format", element.representation().format().toString());
        into.put("grade", element.grade().toString());
        if (element.personal() != PersonalData.NONE) {
            into.put("personal", constant(element.personal()));
        }
        Registration registration = element.registration();
        into.put("version", registration.version());
        into.put("status", constant(registration.status()));
        if (registration.authority() != null) {
            into.put("authority", registration.authority());
        }
        date(into, "from", registration.effectiveFrom());
        date(into, "to", registration.effectiveTo());
    }

    static void bilingual(ObjectNode into, String name, BilingualText text) {
        into.putObject(name).put("en", text.english()).put("zh", text.chinese());
    }

    static void date(ObjectNode into, String name, @Nullable LocalDate date) {
        if (date != null) {
            into.put(name, date.toString());
        }
    }

    static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
