package io.gdbos.core.element.json;

import io.gdbos.core.BilingualText;
import io.gdbos.core.element.CodeEntry;
import io.gdbos.core.element.CodeList;
import io.gdbos.core.element.DataElement;
import io.gdbos.core.element.DataElementBuilder;
import io.gdbos.core.element.DataGrade;
import io.gdbos.core.element.ElementRegistry;
import io.gdbos.core.element.PersonalData;
import io.gdbos.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads documents of data elements and code lists. Members that are not known are refused; an error is one line with
 * the path in the document. Thread-safe.
 */
public final class ElementJson {
    private ElementJson() {}

    /**
     * Reads a document.
     *
     * @param text the document
     * @param source what messages call it, such as a file name
     * @param codeLists code lists that its elements may use besides its own
     * @return its elements and code lists
     * @throws io.gdbos.core.GdbosException when the document is broken
     */
    public static ElementDocument parse(String text, String source, Map<String, CodeList> codeLists) {
        return read(JsonObject.parse(text, source), codeLists);
    }

    static ElementDocument read(JsonObject root, Map<String, CodeList> given) {
        root.allow("codeLists", "elements");
        Map<String, CodeList> lists = new LinkedHashMap<>(given);
        for (JsonObject list : root.objects("codeLists")) {
            CodeList read = codeList(list);
            if (lists.put(read.id(), read) != null) {
                throw list.error("id", "the code list \"" + read.id() + "\" is there already");
            }
        }
        List<DataElement> elements = new ArrayList<>();
        for (JsonObject element : root.objects("elements")) {
            elements.add(element(element, lists));
        }
        try {
            return new ElementDocument(ElementRegistry.of(elements), lists);
        } catch (IllegalArgumentException e) {
            throw root.error("elements", withoutStop(e));
        }
    }

    private static CodeList codeList(JsonObject json) {
        json.allow("id", "name", "source", "codes");
        List<CodeEntry> entries = new ArrayList<>();
        for (JsonObject code : json.objects("codes")) {
            code.allow("code", "en", "zh", "aliases", "unverified");
            entries.add(new CodeEntry(
                    code.text("code"),
                    BilingualText.of(code.text("en"), code.text("zh")),
                    code.texts("aliases"),
                    !(code.has("unverified") && code.bool("unverified"))));
        }
        try {
            return CodeList.of(json.text("id"), json.bilingual("name"), json.text("source"), entries);
        } catch (IllegalArgumentException e) {
            throw json.error("codes", withoutStop(e));
        }
    }

    private static DataElement element(JsonObject json, Map<String, CodeList> lists) {
        json.allow("id", "name", "synonyms", "definition", "domain", "grade", "personal", "version", "from", "to");
        DataElementBuilder builder = DataElement.builder(
                        json.text("id"), json.bilingual("name"), DomainJson.domain(json.object("domain"), lists))
                .synonyms(json.texts("synonyms"))
                .grade(grade(json))
                .personal(json.has("personal") ? json.choice("personal", PersonalData.class) : PersonalData.NONE);
        if (json.has("definition")) {
            builder.definition(json.bilingual("definition"));
        }
        json.optionalText("version").ifPresent(builder::version);
        json.date("from").ifPresent(builder::effectiveFrom);
        json.date("to").ifPresent(builder::effectiveTo);
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw json.error("", withoutStop(e));
        }
    }

    private static DataGrade grade(JsonObject json) {
        String text = json.text("grade");
        return switch (text) {
            case "general-1" -> DataGrade.general(1);
            case "general-2" -> DataGrade.general(2);
            case "general-3" -> DataGrade.general(3);
            case "general-4" -> DataGrade.general(4);
            case "important" -> DataGrade.important();
            case "core" -> DataGrade.core();
            default ->
                throw json.error(
                        "grade", "general-1 to general-4, important or core is required; came \"" + text + "\"");
        };
    }

    static String withoutStop(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
