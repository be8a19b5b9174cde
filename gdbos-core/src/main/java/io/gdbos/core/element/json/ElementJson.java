package io.gdbos.core.element.json;

import io.gdbos.core.GdbosException;
import io.gdbos.core.element.CodeList;
import io.gdbos.core.element.DataElement;
import io.gdbos.core.element.ElementRegistry;
import io.gdbos.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes documents of data elements and code lists. Members that are not known are refused; an error is one
 * line with the path in the document. Thread-safe.
 */
public final class ElementJson {
    private static final String SCHEMA = "element-document.schema.json";

    private ElementJson() {}

    /**
     * Reads a document.
     *
     * @param text the document
     * @param source what messages call it, such as a file name
     * @param codeLists code lists that its elements may use besides its own
     * @return its elements and code lists
     * @throws GdbosException when the document is broken
     */
    public static ElementDocument parse(String text, String source, Map<String, CodeList> codeLists) {
        return read(JsonObject.parse(text, source), codeLists);
    }

    /**
     * Writes a document; reading it again gives the same elements and lists.
     *
     * @param elements the elements, in the order in which they are to stand
     * @param codeLists the lists to be written; those that elements use and that are not among them must be given when
     *     the document is read
     * @return the document, indented, ending in a line feed
     */
    public static String write(Collection<DataElement> elements, Collection<CodeList> codeLists) {
        return ElementWriter.write(elements, codeLists);
    }

    /**
     * The JSON Schema (draft 2020-12) of the documents.
     *
     * @return the schema
     */
    public static String schema() {
        try (InputStream stream = ElementJson.class.getResourceAsStream(SCHEMA)) {
            if (stream == null) {
                throw new GdbosException("Resource " + SCHEMA + " is required beside " + ElementJson.class.getName()
                        + "; it is not there.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static ElementDocument read(JsonObject root, Map<String, CodeList> given) {
        root.allow("$schema", "authority", "codeLists", "elements");
        Map<String, CodeList> lists = new LinkedHashMap<>(given);
        for (JsonObject list : root.objects("codeLists")) {
            CodeList read = CodeListReader.codeList(list);
            if (lists.put(read.id(), read) != null) {
                throw list.error("id", "the code list \"" + read.id() + "\" is there already");
            }
        }
        List<DataElement> elements = new ArrayList<>();
        for (JsonObject element : root.objects("elements")) {
            elements.add(ElementReading.element(element, lists, root.optionalText("authority")));
        }
        try {
            return new ElementDocument(ElementRegistry.of(elements), lists);
        } catch (IllegalArgumentException e) {
            throw root.error("elements", withoutStop(e));
        }
    }

    static String withoutStop(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
