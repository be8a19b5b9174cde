package io.gdbos.core.record.xlsx;

import static io.gdbos.core.record.xlsx.WorkbookMaker.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Finding;
import io.gdbos.core.record.ReadLimits;
import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RefusedFileException;
import io.gdbos.core.record.RowInput;
import io.gdbos.core.record.RowSource;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file here ends in a refusal that says why, and none of them costs memory worth speaking of. */
class HostileWorkbookTest {
    private static final String HEADER = "<row r=\"1\">" + text("A1", "a") + "</row>";
    private static final String BOMB =
            "<!DOCTYPE lolz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]>";

    @TempDir
    private Path directory;

    private Path file(WorkbookMaker workbook) throws IOException {
        return workbook.write(directory.resolve("book.xlsx"));
    }

    private static Finding refusal(Path file, ReadOptions options) {
        return assertThrows(RefusedFileException.class, () -> {
                    try (RowSource source = new XlsxFormat().open(RowInput.of(file), options)) {
                        source.forEachRow(row -> {});
                    }
                })
                .finding();
    }

    private static Finding refusal(Path file) {
        return refusal(file, ReadOptions.standard());
    }

    private Finding refusal(WorkbookMaker workbook) throws IOException {
        return refusal(file(workbook));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "_rels/.rels",
                "xl/_rels/workbook.xml.rels"
            })
    void aDocumentTypeIsRefusedInEveryPart(String part) throws IOException {
        Finding finding = refusal(new WorkbookMaker()
                .rows(HEADER)
                .part(part, "<?xml version=\"1.0\"?>" + BOMB + "<x><si><t>&c;&d;</t></si></x>"));

        assertEquals("GDB-REC-040", finding.code());
        assertTrue(finding.place().endsWith(part), finding.place());
    }

    @Test
    void aDocumentTypeInUtf16IsRefusedToo() throws IOException {
        Path file = directory.resolve("book.xlsx");
        Path plain = file(new WorkbookMaker().rows(HEADER));
        byte[] bomb = ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + BOMB + "<worksheet/>")
                .getBytes(StandardCharsets.UTF_16BE);
        replacePart(plain, file, "xl/worksheets/sheet1.xml", bomb);

        String code = refusal(file).code();
        assertTrue(code.equals("GDB-REC-040") || code.equals("GDB-REC-039"), code);
    }

    @Test
    void anUndeclaredEntityIsRefused() throws IOException {
        assertEquals(
                "GDB-REC-039",
                refusal(new WorkbookMaker().rows(HEADER + "<row r=\"2\">" + text("A2", "&lol;") + "</row>"))
                        .code());
    }

    @Test
    void aPartThatInflatesFarBeyondItsSizeIsRefused() throws IOException {
        Path file = directory.resolve("bomb.xlsx");
        Path plain = file(new WorkbookMaker().rows(HEADER));
        byte[] blanks = new byte[8 << 20];
        Arrays.fill(blanks, (byte) ' ');
        replacePart(plain, file, "xl/worksheets/sheet1.xml", blanks);

        assertTrue(Files.size(file) < 100_000);
        Finding finding = refusal(file);
        assertEquals("GDB-REC-018", finding.code());
        assertTrue(finding.place().endsWith("xl/worksheets/sheet1.xml"), finding.place());
    }

    @Test
    void aDirectoryThatLiesAboutSizesDoesNotHelpABomb() throws IOException {
        Path file = directory.resolve("bomb.xlsx");
        byte[] blanks = new byte[8 << 20];
        Arrays.fill(blanks, (byte) ' ');
        replacePart(file(new WorkbookMaker().rows(HEADER)), file, "xl/worksheets/sheet1.xml", blanks);
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 28 < bytes.length; at++) {
            if (zip.getInt(at) == 0x02014b50 && zip.getInt(at + 24) == blanks.length) {
                zip.putInt(at + 24, 1_000);
            }
        }
        Files.write(file, bytes);

        assertEquals("GDB-REC-018", refusal(file).code());
    }

    @Test
    void allPartsTogetherHaveALimit() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int row = 2; row < 50_000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\">")
                    .append(text("A" + row, "x" + row * 31))
                    .append("</row>");
        }
        Path file = file(new WorkbookMaker().rows(rows.toString()));

        assertEquals(
                "GDB-REC-018",
                refusal(
                                file,
                                ReadOptions.standard()
                                        .withLimits(ReadLimits.standard().withInflation(1 << 20, 1 << 20, 200)))
                        .code());
    }

    @Test
    void tooManyEntriesAreRefusedBeforeTheArchiveIsOpened() throws IOException {
        Path file = directory.resolve("many.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (int i = 0; i < 10_001; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
                zip.closeEntry();
            }
        }

        assertTrue(refusal(file).text().english().startsWith("An archive may have 10000 entries"));
    }

    @Test
    void sharedTextsHaveALimit() throws IOException {
        Path file = file(new WorkbookMaker()
                .shared("<si><t>" + "x".repeat(1_000) + "</t></si>" + "<si/>".repeat(1_000))
                .rows(HEADER));

        Finding finding = refusal(
                file, ReadOptions.standard().withLimits(ReadLimits.standard().withInflation(5_000, 1 << 30, 200)));
        assertEquals("GDB-REC-018", finding.code());
        assertTrue(finding.text().english().startsWith("The shared texts have more than 5000"), finding.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000000000", "5", "-1", "x", "99999999999999999999"})
    void aSharedTextThatIsNotThereIsRefused(String index) throws IOException {
        assertEquals(
                "GDB-REC-039",
                refusal(new WorkbookMaker()
                                .shared("<si><t>x</t></si>")
                                .rows(HEADER + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>" + index + "</v></c></row>"))
                        .code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFE2", "ZZZZ2", "ZZZZZZZZZZ2", "a2", "2", ""})
    void aCellWhereNoColumnIsIsRefused(String address) throws IOException {
        String code = refusal(
                        new WorkbookMaker().rows(HEADER + "<row r=\"2\"><c r=\"" + address + "\"><v>1</v></c></row>"))
                .code();
        assertEquals(address.equals("XFE2") ? "GDB-REC-018" : "GDB-REC-039", code);
    }

    @Test
    void rowsAndCellsOutOfOrderOrBeyondASheetAreRefused() throws IOException {
        assertEquals(
                "GDB-REC-039",
                refusal(new WorkbookMaker().rows(HEADER + HEADER)).code());
        assertEquals(
                "GDB-REC-039",
                refusal(new WorkbookMaker().rows(HEADER + "<row r=\"1048577\"/>"))
                        .code());
        assertEquals(
                "GDB-REC-039",
                refusal(new WorkbookMaker()
                                .rows(HEADER + "<row r=\"2\">" + text("B2", "x") + text("A2", "y") + "</row>"))
                        .code());
    }

    @Test
    void aTextWithoutEndIsRefused() throws IOException {
        assertEquals(
                "GDB-REC-018",
                refusal(new WorkbookMaker()
                                .rows(HEADER + "<row r=\"2\">" + text("A2", "x1y2".repeat(60_000)) + "</row>"))
                        .code());
    }

    @Test
    void aTagWithoutEndIsRefused() throws IOException {
        StringBuilder value = new StringBuilder();
        for (int i = 0; value.length() < (9 << 19); i++) {
            value.append(i * 7919L);
        }
        assertEquals(
                "GDB-REC-018",
                refusal(new WorkbookMaker().rows(HEADER + "<row r=\"2\" x=\"" + value + "\"/>"))
                        .code());
    }

    @Test
    void elementsTooDeepAndTooManyNamesAreRefused() throws IOException {
        assertEquals(
                "GDB-REC-018",
                refusal(new WorkbookMaker().rows(HEADER + "<x>".repeat(100_000)))
                        .code());
        StringBuilder names = new StringBuilder(HEADER);
        for (int i = 0; i < 5_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        assertEquals(
                "GDB-REC-018",
                refusal(new WorkbookMaker().rows(names.toString())).code());
        StringBuilder attributes = new StringBuilder(HEADER);
        for (int i = 0; i < 5_000; i++) {
            attributes
                    .append("<row r=\"")
                    .append(i + 2)
                    .append("\" n")
                    .append(i)
                    .append("=\"\"/>");
        }
        assertEquals(
                "GDB-REC-018",
                refusal(new WorkbookMaker().rows(attributes.toString())).code());
    }

    @Test
    void aFileThatWasCutIsRefusedWhereverItWasCut() throws IOException {
        byte[] whole = Files.readAllBytes(file(new WorkbookMaker().rows(HEADER)));
        for (int length = 4; length < whole.length; length += 37) {
            Path cut = Files.write(directory.resolve("cut.xlsx"), Arrays.copyOf(whole, length));
            assertEquals("GDB-REC-039", refusal(cut).code(), "cut at " + length);
        }
    }

    @Test
    void damagedBytesGiveAllRowsAsTheyWereOrARefusal() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        List<String> good = new ArrayList<>();
        for (int row = 2; row < 200; row++) {
            good.add(row + "值" + row);
            rows.append("<row r=\"")
                    .append(row)
                    .append("\">")
                    .append(text("A" + row, "值" + row))
                    .append("</row>");
        }
        byte[] whole = Files.readAllBytes(file(new WorkbookMaker().rows(rows.toString())));
        for (int at = 0; at < whole.length; at += 11) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Path file = Files.write(directory.resolve("damaged.xlsx"), damaged);
            try (RowSource source = new XlsxFormat().open(RowInput.of(file), ReadOptions.standard())) {
                List<String> shown = new ArrayList<>();
                source.forEachRow(row -> shown.add(row.number() + row.text(0)));
                assertEquals(good, shown);
            } catch (RefusedFileException expected) {
                assertTrue(expected.finding().code().startsWith("GDB-REC-"));
            }
        }
    }

    @Test
    void xmlThatEndsEarlyIsRefused() throws IOException {
        assertEquals(
                "GDB-REC-039",
                refusal(new WorkbookMaker().part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\">"))
                        .code());
    }

    @Test
    void oldAndEncryptedWorkbooksAreNamed() throws IOException {
        byte[] compound = new byte[2_048];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                compound,
                0,
                8);
        Finding old = refusal(Files.write(directory.resolve("old.xls"), compound));
        assertEquals("GDB-REC-041", old.code());
        assertTrue(old.text().english().contains("(.xls) or encrypted"));

        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, compound, 1_024, name.length);
        Finding encrypted = refusal(Files.write(directory.resolve("secret.xlsx"), compound));
        assertTrue(encrypted.text().english().contains("is encrypted"));
    }

    @Test
    void archivesOfOtherKindsAreNamed() throws IOException {
        assertEquals(
                "GDB-REC-039",
                refusal(new WorkbookMaker().without("xl/workbook.xml")).code());
        assertEquals(
                "GDB-REC-039",
                refusal(new WorkbookMaker()
                                .part("_rels/.rels", "<Relationships/>")
                                .without("xl/workbook.xml")
                                .part("content.xml", "<office/>"))
                        .code());
    }

    @Test
    void aSheetThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
        Path file = file(new WorkbookMaker().rows(HEADER));
        Finding finding = refusal(file, ReadOptions.standard().withSheet("目录"));

        assertEquals("GDB-REC-038", finding.code());
        assertTrue(finding.text().english().contains("it has \"Sheet1\""), finding.toString());
        assertEquals(
                "GDB-REC-038",
                refusal(new WorkbookMaker()
                                .workbook(
                                        "<sheets><sheet name=\"S\" state=\"veryHidden\" sheetId=\"1\" r:id=\"r1\"/></sheets>")
                                .rows(HEADER))
                        .code());
        assertEquals("GDB-REC-039", refusal(new WorkbookMaker()).code());
    }

    @Test
    void anEmptySheetHasNoHeader() throws IOException {
        assertEquals("GDB-REC-011", refusal(new WorkbookMaker().rows("")).code());
    }

    private static void replacePart(Path from, Path to, String part, byte[] content) throws IOException {
        java.util.Map<String, byte[]> parts = new java.util.LinkedHashMap<>();
        try (var zip = new java.util.zip.ZipFile(from.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        parts.put(part, content);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }
}
