package io.gdbos.core.record.xlsx;

import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RefusedFileException;
import io.gdbos.core.record.internal.Places;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The list of sheets, and what the sheets share.
 *
 * @param sheets the sheets in their order
 * @param is1904 whether days are counted from 1904-01-01
 * @param sharedTexts the part that holds the shared texts, or null
 * @param styles the part that holds the formats of cells, or null
 */
record Workbook(
        List<Sheet> sheets,
        boolean is1904,
        @Nullable String sharedTexts,
        @Nullable String styles) {
    private static final String USUAL = "xl/workbook.xml";
    private static final int SHOWN = 20;

    /**
     * A sheet.
     *
     * @param name its name
     * @param isHidden whether people do not see it
     * @param part the part that holds it, or null when there is none
     */
    record Sheet(String name, boolean isHidden, @Nullable String part) {}

    static Workbook read(String file, Archive archive) throws IOException {
        String main = Relations.of(file, archive, "").first("officeDocument");
        String part = main == null ? USUAL : main;
        if (!part.endsWith(".xml") || !archive.has(part)) {
            throw new RefusedFileException(
                    SheetFindings.noWorkbook(file, "The archive holds no workbook in XML", "压缩包内没有XML格式的工作簿"),
                    "Maybe it is a document of another kind, such as .xlsb, .ods or .docx.",
                    null);
        }
        Relations relations = Relations.of(file, archive, part);
        try (InputStream in = Objects.requireNonNull(archive.open(part))) {
            XmlPart xml = XmlPart.of(file + ", " + part, in);
            return read(xml, relations);
        }
    }

    private static Workbook read(XmlPart xml, Relations relations) {
        List<Sheet> sheets = new ArrayList<>();
        boolean is1904 = false;
        boolean isWorkbook = false;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "workbook" -> isWorkbook = true;
                case "workbookPr" -> is1904 = isTrue(xml.attribute("date1904"));
                case "sheet" -> sheets.add(sheet(xml, relations));
                default -> xml.foreign(xml.name());
            }
        }
        if (!isWorkbook) {
            throw xml.wrong("The main part is no workbook", "主部件不是工作簿");
        }
        return new Workbook(List.copyOf(sheets), is1904, relations.first("sharedStrings"), relations.first("styles"));
    }

    private static Sheet sheet(XmlPart xml, Relations relations) {
        String name = xml.attribute("name");
        String state = xml.attribute("state");
        String id = xml.attribute("id");
        return new Sheet(
                name == null ? "" : name,
                state != null && !state.equals("visible"),
                id == null ? null : relations.targets().get(id));
    }

    /** The sheet that is asked for, or the first that people see. */
    Sheet choose(String file, ReadOptions options) {
        String wanted = options.sheet();
        return sheets.stream()
                .filter(sheet ->
                        wanted == null ? !sheet.isHidden() : sheet.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new RefusedFileException(
                        SheetFindings.noSheet(
                                file,
                                wanted == null
                                        ? "sheet that is not hidden"
                                        : "sheet \"" + Places.shorten(wanted) + "\"",
                                shown(sheets)),
                        null,
                        null));
    }

    /** The names of the sheets that are not read. */
    String others(Sheet chosen) {
        return shown(sheets.stream().filter(sheet -> !sheet.equals(chosen)).toList());
    }

    private static String shown(List<Sheet> sheets) {
        String names = sheets.stream()
                .limit(SHOWN)
                .map(sheet -> "\"" + Places.shorten(sheet.name()) + "\"" + (sheet.isHidden() ? " (hidden)" : ""))
                .collect(Collectors.joining(", "));
        return sheets.isEmpty() ? "none" : sheets.size() > SHOWN ? names + " …" : names;
    }

    private static boolean isTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true"));
    }
}
