package io.gdbos.core.record.xlsx;

import static io.gdbos.core.record.xlsx.WorkbookMaker.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Finding;
import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RowInput;
import io.gdbos.core.record.RowSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxSourceTest {
    private static final String HEADER = "<row r=\"1\">" + text("A1", "a") + text("B1", "b") + "</row>";

    @TempDir
    private Path directory;

    private RowSource open(WorkbookMaker workbook) throws IOException {
        return open(workbook, ReadOptions.standard());
    }

    private RowSource open(WorkbookMaker workbook, ReadOptions options) throws IOException {
        Path file = workbook.write(directory.resolve("book.xlsx"));
        return new XlsxFormat().open(RowInput.of("book.xlsx", Files.newInputStream(file)), options);
    }

    private RowSource rows(String rows) throws IOException {
        return open(new WorkbookMaker().rows(HEADER + rows));
    }

    private static List<List<String>> all(RowSource source) {
        List<List<String>> rows = new ArrayList<>();
        try (source) {
            source.forEachRow(row -> {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.width(); i++) {
                    cells.add(row.isMissing(i) ? null : row.text(i));
                }
                rows.add(cells);
            });
        }
        return rows;
    }

    private static Finding only(RowSource source, String code) {
        List<Finding> found = source.findings().findings().list().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        assertEquals(1, found.size(), () -> source.findings().findings().toString());
        return found.get(0);
    }

    private static List<String> row(String... cells) {
        return java.util.Arrays.asList(cells);
    }

    @Test
    void cellsOfEveryTypeAreText() throws IOException {
        RowSource source = open(new WorkbookMaker()
                .shared("<si><t>张三</t></si><si><r><t>李</t></r><r><rPr/><t>四</t></r><rPh><t>Li</t></rPh></si>")
                .rows(HEADER
                        + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>370705</v></c></row>"
                        + "<row><c t=\"b\"><v>1</v></c><c t=\"s\"><v>0</v></c></row>"
                        + "<row r=\"7\"><c r=\"B7\" t=\"d\"><v>2024-03-01</v></c></row>"));

        assertEquals(List.of("a", "b"), source.header());
        assertEquals(List.of(row("李四", "370705"), row("true", "张三"), row(null, "2024-03-01")), all(source));
    }

    @Test
    void aMissingCellIsNotAnEmptyOne() throws IOException {
        RowSource source =
                rows("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t/></is></c><c r=\"B2\" s=\"0\"/></row>");

        assertEquals(List.of(row("", null)), all(source));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "1E-3, 0.001",
        "1.2E+3, 1200",
        "-5, -5",
        "007, 7",
        "123456789012345, 123456789012345"
    })
    void numbersAreWrittenPlainlyWithTheDigitsASheetKeeps(String raw, String plain) throws IOException {
        RowSource source = rows("<row r=\"2\"><c r=\"A2\"><v>" + raw + "</v></c></row>");

        assertTrue(source.next());
        assertEquals(plain, source.row().text(0));
        assertEquals(raw, source.row().raw(0));
        assertEquals(0, source.findings().count("GDB-REC-033"));
    }

    @Test
    void anIdentifierThatLostItsLastDigitsIsFound() throws IOException {
        RowSource source = rows("<row r=\"2\"><c r=\"A2\"><v>3.70705198801301E+17</v></c></row>");

        assertEquals(List.of(row("370705198801301000", null)), all(source));
        assertEquals(
                "book.xlsx, sheet Sheet1, row 2, column A (a)",
                only(source, "GDB-REC-033").place());
    }

    @ParameterizedTest
    @CsvSource({
        "14, 45352, 2024-03-01",
        "31, 45352, 2024-03-01",
        "22, 45352.395833333, 2024-03-01T09:30:00",
        "20, 0.395833333, 09:30:00",
        "14, 1, 1900-01-01",
        "14, 59, 1900-02-28",
        "14, 61, 1900-03-01",
        "14, 2958465, 9999-12-31",
        "2, 45352, 45352"
    })
    void aNumberFormattedAsADateIsADate(int format, String raw, String date) throws IOException {
        RowSource source = dated("<xf numFmtId=\"" + format + "\"/>", "", raw);

        assertTrue(source.next());
        assertEquals(date, source.row().text(0));
        assertEquals(raw, source.row().raw(0));
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy\"年\"m\"月\"d\"日\", 2024-03-01",
        "[$-804]yyyy/m/d;@, 2024-03-01",
        "yyyy-mm-dd hh:mm, 2024-03-01T00:00:00",
        "'#,##0.00\"元\"', 45352",
        "[Red]0.00E+00, 45352",
        "General\" days\", 45352",
        "[h]:mm, 45352",
    })
    void aFormatOfOnesOwnTellsWhetherANumberIsADate(String code, String text) throws IOException {
        String escaped = code.replace("\"", "&quot;");
        RowSource source = dated(
                "<xf numFmtId=\"200\"/>",
                "<numFmts><numFmt numFmtId=\"200\" formatCode=\"" + escaped + "\"/></numFmts>",
                "45352");

        assertEquals(List.of(row(text, null)), all(source));
    }

    private RowSource dated(String format, String formats, String raw) throws IOException {
        return open(new WorkbookMaker()
                .styles(formats + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + format + "</cellXfs>")
                .rows(HEADER + "<row r=\"2\"><c r=\"A2\" s=\"0\"><v>" + raw + "</v></c></row>"));
    }

    @Test
    void daysAreCountedFrom1904WhereTheWorkbookSaysSo() throws IOException {
        RowSource source = open(new WorkbookMaker()
                .workbook("<workbookPr date1904=\"1\"/><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets>")
                .styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
                .rows(HEADER + "<row r=\"2\"><c r=\"A2\" s=\"0\"><v>43890</v></c></row>"));

        assertEquals(List.of(row("2024-03-01", null)), all(source));
    }

    @Test
    void aDayThatNeverWasIsFound() throws IOException {
        RowSource source = dated("<xf numFmtId=\"14\"/>", "", "60");

        assertEquals(List.of(row("60", null)), all(source));
        only(source, "GDB-REC-034");
    }

    @Test
    void ofAFormulaTheValueLastCalculatedIsUsedAndReported() throws IOException {
        RowSource source = rows("<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c>"
                + "<c r=\"B2\" t=\"str\"><f>HYPERLINK(\"x\")</f><v>点</v></c></row>");

        assertEquals(List.of(row("2", "点")), all(source));
        assertEquals(2, source.findings().count("GDB-REC-030"));
    }

    @Test
    void aFormulaWithoutValueAndAnErrorAreFoundAndCountAsMissing() throws IOException {
        RowSource source = rows("<row r=\"2\"><c r=\"A2\"><f>1+1</f></c><c r=\"B2\" t=\"e\"><v>#N/A</v></c></row>"
                + "<row r=\"3\">" + text("A3", "x") + "</row>");

        assertEquals(List.of(row("x", null)), all(source));
        only(source, "GDB-REC-031");
        assertTrue(only(source, "GDB-REC-032").text().english().contains("#N/A"));
    }

    @Test
    void mergedCellsAndHiddenRowsAreFound() throws IOException {
        RowSource source = open(new WorkbookMaker()
                .sheet("<sheetData>" + HEADER + "<row r=\"2\" hidden=\"1\">" + text("A2", "x")
                        + "</row></sheetData><mergeCells count=\"1\"><mergeCell ref=\"A2:A5\"/></mergeCells>"));

        assertEquals(List.of(row("x", null)), all(source));
        assertEquals(
                "book.xlsx, sheet Sheet1, row 2", only(source, "GDB-REC-036").place());
        assertTrue(only(source, "GDB-REC-035").text().english().contains("A2:A5"));
    }

    @Test
    void aRowBeyondTheHeaderIsFoundAndEmptyRowsAreNone() throws IOException {
        RowSource source = rows("<row r=\"2\">" + text("D2", "x") + "</row><row r=\"3\"><c r=\"Z3\" s=\"1\"/></row>"
                + "<row r=\"4\">" + text("A4", "1") + "<c r=\"E4\"/></row>");

        assertEquals(List.of(row("1", null)), all(source));
        assertTrue(only(source, "GDB-REC-014").text().english().contains("it has 4"));
    }

    @Test
    void theFirstSheetThatIsSeenIsReadAndTheOthersAreNamed() throws IOException {
        WorkbookMaker workbook = new WorkbookMaker()
                .workbook("<sheets><sheet name=\"字典\" state=\"hidden\" sheetId=\"1\" r:id=\"r1\"/>"
                        + "<sheet name=\"目录\" sheetId=\"2\" r:id=\"r2\"/></sheets>")
                .rows(HEADER)
                .part(
                        "xl/worksheets/sheet2.xml",
                        "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData>"
                                + "<x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>名称</x:t></x:is></x:c></x:row>"
                                + "</x:sheetData></x:worksheet>");
        RowSource source = open(workbook);

        assertEquals("目录", source.profile().sheet());
        assertEquals(List.of("名称"), source.header());
        assertTrue(only(source, "GDB-REC-037").text().english().contains("\"字典\" (hidden)"));
        assertEquals(
                List.of("a", "b"),
                open(workbook, ReadOptions.standard().withSheet("字典")).header());
    }

    @Test
    void titlesAboveTheHeaderArePassedOver() throws IOException {
        RowSource source = open(
                new WorkbookMaker()
                        .rows("<row r=\"1\">" + text("A1", "政务数据资源目录") + "</row><row r=\"3\">" + text("A3", "名称")
                                + text("B3", "类型") + "</row><row r=\"4\">" + text("A4", "户籍") + "</row>"),
                ReadOptions.standard().withHeaderRow(3));

        assertEquals(List.of("名称", "类型"), source.header());
        assertEquals(List.of(row("户籍", null)), all(source));
    }

    @Test
    void escapesStandForWhatXmlCannotHold() throws IOException {
        RowSource source = rows("<row r=\"2\">" + text("A2", "a_x000D_\nb_x0001__x005F_x0041_") + "</row>");

        assertEquals(List.of(row("a\r\nb\u0001_x0041_", null)), all(source));
    }

    @Test
    void aStreamLeavesNoCopyBehind() throws IOException {
        long before = copies();
        RowSource source = rows("");
        assertFalse(source.next());
        source.close();
        assertEquals(before, copies());
    }

    private static long copies() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("gdbos-"))
                    .count();
        }
    }
}
