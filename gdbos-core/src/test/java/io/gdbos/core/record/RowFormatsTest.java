package io.gdbos.core.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowFormatsTest {
    private static final RowFormats FORMATS = RowFormats.installed();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "xlsx"})
    void aFileIsKnownByItsContentWhateverItIsCalled(String format) throws IOException {
        Path file = directory.resolve("rows." + format);
        write(file, "张三");
        Path renamed = Files.move(file, directory.resolve("rows.dat"));

        try (RowSource source = FORMATS.open(renamed)) {
            assertEquals(format, source.profile().format());
            assertTrue(source.next());
            assertEquals("张三", source.row().text(0));
        }
    }

    @Test
    void aFileThatNoFormatKnowsIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("a.csv"), "a\n1\n");

        RefusedFileException refused =
                assertThrows(RefusedFileException.class, () -> RowFormats.of(new io.gdbos.core.record.xlsx.XlsxFormat())
                        .open(file));
        assertEquals("GDB-REC-019", refused.finding().code());
    }

    @Test
    void aFileThatIsNotThereIsAnException() {
        assertThrows(GdbosException.class, () -> FORMATS.open(directory.resolve("none.csv")));
        assertThrows(IllegalArgumentException.class, () -> create(directory.resolve("a.pdf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "xlsx"})
    void withoutACommitNothingIsLeftAndWhatWasThereStays(String format) throws IOException {
        Path file = directory.resolve("rows." + format);
        write(file, "old");
        byte[] before = Files.readAllBytes(file);

        try (RowSink sink = create(file)) {
            for (int i = 0; i < 3_000; i++) {
                sink.write(List.of("new"));
            }
        }
        try (RowSink sink = create(file)) {
            assertThrows(IllegalArgumentException.class, () -> sink.write(List.of("a", "b")));
        }
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
        try (var files = Files.list(directory)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "xlsx"})
    void aFileAppearsOnlyWithTheCommitAndCannotBeEndedTwice(String format) {
        Path file = directory.resolve("rows." + format);
        try (RowSink sink = create(file)) {
            sink.write(List.of("x"));
            assertFalse(Files.exists(file));
            sink.commit();
            assertTrue(Files.exists(file));
            assertThrows(IllegalStateException.class, sink::commit);
            assertThrows(IllegalStateException.class, () -> sink.write(List.of("y")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "xlsx"})
    void aSinkWithoutColumnsIsRefusedAndLeavesNothing(String format) throws IOException {
        assertThrows(
                IllegalArgumentException.class,
                () -> FORMATS.create(directory.resolve("a." + format), List.of(), WriteOptions.standard()));
        try (var files = Files.list(directory)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void anEncodingThatLacksACharacterRefusesTheRow() throws IOException {
        WriteOptions latin = WriteOptions.standard().withEncoding(Charset.forName("ISO-8859-1"), false);
        Path file = directory.resolve("a.csv");
        try (RowSink sink = FORMATS.create(file, List.of("a"), latin)) {
            assertThrows(GdbosException.class, () -> {
                sink.write(List.of("张三"));
                sink.commit();
            });
        }
        assertFalse(Files.exists(file));
    }

    @Test
    void formulasAreTextInEveryFileASpreadsheetOpens() throws IOException {
        Path csv = directory.resolve("a.csv");
        write(csv, "=HYPERLINK(\"http://x\")");
        assertTrue(Files.readString(csv, UTF_8).contains("\"'=HYPERLINK"));
        Path xlsx = directory.resolve("a.xlsx");
        write(xlsx, "=1+1");
        try (var zip = new java.util.zip.ZipFile(xlsx.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), UTF_8);
            assertTrue(sheet.contains("t=\"inlineStr\"><is><t>=1+1</t>"), sheet);
            assertFalse(sheet.contains("<f>"));
        }
    }

    @Test
    void aRowCanBeCopiedFromASourceToASink() throws IOException {
        Path from = Files.writeString(directory.resolve("a.csv"), "a,b,c\n,\"\",x\n");
        Path to = directory.resolve("b.jsonl");
        try (RowSource source = FORMATS.open(from);
                RowSink sink = FORMATS.create(to, source.header(), WriteOptions.standard())) {
            source.forEachRow(sink::write);
            sink.commit();
        }
        assertEquals("{\"a\":null,\"b\":\"\",\"c\":\"x\"}\n", Files.readString(to));
    }

    private static RowSink create(Path file) {
        return FORMATS.create(file, List.of("a"), WriteOptions.standard());
    }

    private static void write(Path file, String cell) {
        try (RowSink sink = create(file)) {
            sink.write(List.of(cell));
            sink.commit();
        }
    }
}
