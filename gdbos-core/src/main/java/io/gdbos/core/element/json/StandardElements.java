package io.gdbos.core.element.json;

import io.gdbos.core.GdbosException;
import io.gdbos.core.element.CodeList;
import io.gdbos.core.element.ElementRegistry;
import io.gdbos.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * The data elements and code lists bundled with this SDK: those of persons, households, homes, employment and birth,
 * and of an application for a school place. Read once, when first asked for. Thread-safe.
 */
public final class StandardElements {
    private StandardElements() {}

    /**
     * The elements.
     *
     * @return the registry
     */
    public static ElementRegistry registry() {
        return Bundled.DOCUMENT.registry();
    }

    /**
     * The code lists, those among them that no bundled element uses too: persons, industry, countries, service items
     * and cases, catalogues.
     *
     * @return the lists by id, in the order of their files
     */
    public static Map<String, CodeList> codeLists() {
        return Bundled.DOCUMENT.codeLists();
    }

    private static final class Bundled {
        private static final List<String> CODE_LISTS = List.of(
                "code-lists.json",
                "industry.json",
                "country.json",
                "service-code-lists.json",
                "catalogue-code-lists.json");
        static final ElementDocument DOCUMENT = read();

        private static ElementDocument read() {
            Map<String, CodeList> lists = Map.of();
            for (String name : CODE_LISTS) {
                lists = ElementJson.read(open(name), lists).codeLists();
            }
            return ElementJson.read(open("standard-elements.json"), lists);
        }

        private static JsonObject open(String name) {
            try (InputStream in = StandardElements.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new GdbosException(
                            "The document " + name + " is missing beside " + StandardElements.class + ".");
                }
                return JsonObject.read(in, name);
            } catch (IOException e) {
                throw new GdbosException("The document " + name + " cannot be read.", e);
            }
        }
    }
}
