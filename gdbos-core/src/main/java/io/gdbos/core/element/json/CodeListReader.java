package io.gdbos.core.element.json;

import io.gdbos.core.BilingualText;
import io.gdbos.core.element.Certainty;
import io.gdbos.core.element.CodeEntry;
import io.gdbos.core.element.CodeEntryBuilder;
import io.gdbos.core.element.CodeList;
import io.gdbos.core.element.Provenance;
import io.gdbos.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** From a document to a code list: codes as objects, or as rows under named columns. */
final class CodeListReader {
    private CodeListReader() {}

    static CodeList codeList(JsonObject json) {
        json.allow("id", "name", "standard", "origin", "licence", "certainty", "codes", "columns", "rows");
        Certainty certainty = json.has("certainty") ? json.choice("certainty", Certainty.class) : Certainty.VERIFIED;
        List<CodeEntry> entries = new ArrayList<>();
        for (JsonObject code : json.objects("codes")) {
            entries.add(entry(code, certainty));
        }
        List<String> columns = json.texts("columns");
        if (json.has("rows") && !columns.containsAll(List.of("code", "zh"))) {
            throw json.error("columns", "code and zh are required; came " + columns);
        }
        for (List<String> row : json.rows("rows", columns.size())) {
            entries.add(entry(json, columns, row, certainty));
        }
        String standard = json.text("standard");
        Provenance provenance = new Provenance(
                standard,
                json.optionalText("origin").orElse("own"),
                json.optionalText("licence").orElse("own"));
        try {
            return CodeList.of(json.text("id"), json.bilingual("name"), provenance, entries);
        } catch (IllegalArgumentException e) {
            throw json.error("codes", ElementJson.withoutStop(e));
        }
    }

    private static CodeEntry entry(JsonObject code, Certainty usual) {
        code.allow("code", "en", "zh", "aliases", "notations", "parent", "certainty", "from", "to");
        String chinese = code.text("zh");
        CodeEntryBuilder builder = CodeEntry.builder(
                        code.text("code"),
                        BilingualText.of(code.optionalText("en").orElse(chinese), chinese))
                .aliases(code.texts("aliases"))
                .certainty(code.has("certainty") ? code.choice("certainty", Certainty.class) : usual)
                .effective(code.date("from").orElse(null), code.date("to").orElse(null));
        code.optionalText("parent").ifPresent(builder::parent);
        if (code.has("notations")) {
            JsonObject notations = code.object("notations");
            notations.names().forEach(name -> builder.notation(name, notations.text(name)));
        }
        return built(code, builder);
    }

    /** An empty cell is one that has nothing to say. */
    private static CodeEntry entry(JsonObject json, List<String> columns, List<String> row, Certainty certainty) {
        String chinese = row.get(columns.indexOf("zh"));
        int english = columns.indexOf("en");
        boolean isTranslated = english >= 0 && !row.get(english).isEmpty();
        try {
            CodeEntryBuilder builder = CodeEntry.builder(
                            row.get(columns.indexOf("code")),
                            BilingualText.of(isTranslated ? row.get(english) : chinese, chinese))
                    .certainty(certainty);
            for (int i = 0; i < columns.size(); i++) {
                String cell = row.get(i);
                switch (cell.isEmpty() ? "" : columns.get(i)) {
                    case "", "code", "zh", "en" -> {}
                    case "parent" -> builder.parent(cell);
                    default -> builder.notation(columns.get(i), cell);
                }
            }
            return built(json, builder);
        } catch (IllegalArgumentException e) {
            throw json.error("rows", ElementJson.withoutStop(e) + "; came " + row);
        }
    }

    private static CodeEntry built(JsonObject json, CodeEntryBuilder builder) {
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw json.error("", ElementJson.withoutStop(e));
        }
    }
}
