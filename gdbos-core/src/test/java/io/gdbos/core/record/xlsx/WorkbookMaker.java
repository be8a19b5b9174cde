package io.gdbos.core.record.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts workbooks together part by part, so that each part can be made hostile. */
final class WorkbookMaker {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    private final Map<String, String> parts = new LinkedHashMap<>();

    WorkbookMaker() {
        part(
                "_rels/.rels",
                RELATIONS + "<Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        workbook("<sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"r1\"/></sheets>");
        part(
                "xl/_rels/workbook.xml.rels",
                RELATIONS + relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + relation("r2", "worksheet", "/xl/worksheets/sheet2.xml")
                        + relation("r3", "sharedStrings", "sharedStrings.xml")
                        + relation("r4", "styles", "styles.xml") + "</Relationships>");
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    WorkbookMaker part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    WorkbookMaker without(String name) {
        parts.remove(name);
        return this;
    }

    /** Content of the workbook part. */
    WorkbookMaker workbook(String content) {
        return part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + content + "</workbook>");
    }

    /** Rows of the first sheet. */
    WorkbookMaker rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    /** Content of the first sheet. */
    WorkbookMaker sheet(String content) {
        return part("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
    }

    WorkbookMaker shared(String content) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + content + "</sst>");
    }

    WorkbookMaker styles(String content) {
        return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + content + "</styleSheet>");
    }

    /** A cell with a text in it. */
    static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
