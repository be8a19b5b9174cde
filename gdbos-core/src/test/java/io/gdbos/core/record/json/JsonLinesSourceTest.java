package io.gdbos.core.record.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Finding;
import io.gdbos.core.record.ReadLimits;
import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RefusedFileException;
import io.gdbos.core.record.RowFormat.Recognition;
import io.gdbos.core.record.RowInput;
import io.gdbos.core.record.RowSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesSourceTest {
    private static RowSource open(byte[] bytes, ReadOptions options) {
        return new JsonLinesFormat().open(RowInput.of("a.jsonl", new ByteArrayInputStream(bytes)), options);
    }

    private static RowSource open(String text) {
        return open(text.getBytes(UTF_8), ReadOptions.standard());
    }

    private static List<List<String>> rows(RowSource source) {
        List<List<String>> rows = new ArrayList<>();
        source.forEachRow(row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.width(); i++) {
                cells.add(row.isMissing(i) ? null : row.text(i));
            }
            rows.add(cells);
        });
        return rows;
    }

    private static Finding only(RowSource source, String code) {
        List<Finding> found = source.findings().findings().list().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        assertEquals(1, found.size(), () -> source.findings().findings().toString());
        return found.get(0);
    }

    private static Finding refusal(String text) {
        return assertThrows(RefusedFileException.class, () -> rows(open(text))).finding();
    }

    @Test
    void membersAreCellsInTheOrderOfTheFirstRow() {
        RowSource source = open("{\"name\":\"张三\",\"number\":370705198801301234,\"rate\":1.50,\"ok\":true}\r\n"
                + "\n{\"number\":\"\",\"name\":null}");

        assertEquals(List.of("name", "number", "rate", "ok"), source.header());
        assertEquals(
                List.of(Arrays.asList("张三", "370705198801301234", "1.50", "true"), Arrays.asList(null, "", null, null)),
                rows(source));
        assertEquals("UTF-8", source.profile().encoding());
    }

    @Test
    void aMemberThatComesLateIsAColumnBehindTheOthers() {
        RowSource source = open("{\"a\":\"1\"}\n{\"b\":\"2\",\"a\":\"3\"}\n");

        assertTrue(source.next());
        assertEquals(1, source.row().width());
        assertTrue(source.next());
        assertEquals(List.of("a", "b"), source.header());
        assertEquals("2", source.row().text(1));
        assertEquals(
                "a.jsonl, line 2, column 2 (b)", only(source, "GDB-REC-024").place());
    }

    @Test
    void listsAndObjectsAreKeptAsTheirText() {
        RowSource source = open("{\"a\":\"x\"}\n{\"a\":[1, {\"b\":2}]}\n");

        assertEquals(List.of(List.of("x"), List.of("[1, {\"b\":2}]")), rows(source));
        only(source, "GDB-REC-025");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":", "[1]", "{\"a\":1}{\"a\":2}", "{\"a\":1,\"a\":2}", "{'a':1}", "nonsense", "{\"a\":NaN}"
            })
    void aBadLineIsFoundAndTheOthersAreShown(String bad) {
        RowSource source = open("{\"a\":\"1\"}\n" + bad + "\n{\"a\":\"3\"}\n");

        assertEquals(List.of(List.of("1"), List.of("3")), rows(source));
        assertTrue(only(source, "GDB-REC-015").place().startsWith("a.jsonl, line 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\n  \"a\": 1\n}", "[{\"a\":1}]", "{]"})
    void aDocumentThatIsNoJsonLinesIsRefused(String text) {
        assertEquals("GDB-REC-015", refusal(text).code());
    }

    @Test
    void nulIsFoundAndTheRowPassedOver() {
        RowSource source = open("{\"a\":\"1\"}\n{\"a\":\"x\\u0000\"}\n");

        assertEquals(List.of(List.of("1")), rows(source));
        only(source, "GDB-REC-023");
    }

    @Test
    void nestingWithoutEndIsFound() {
        RowSource source = open("{\"a\":\"1\"}\n{\"a\":" + "[".repeat(100_000) + "\n");

        assertEquals(1, rows(source).size());
        only(source, "GDB-REC-015");
    }

    @Test
    void gb18030IsReadAndReported() {
        RowSource source = open("{\"姓名\":\"张三\"}\n".getBytes(Charset.forName("GB18030")), ReadOptions.standard());

        assertEquals(List.of("姓名"), source.header());
        assertEquals("GB18030", source.profile().encoding());
    }

    @Test
    void brokenEncodingIsRefusedWithTheLine() {
        byte[] bytes = "{\"a\":\"1\"}\n{\"a\":\"?\"}\n".getBytes(UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;

        Finding finding = assertThrows(RefusedFileException.class, () -> rows(open(bytes, ReadOptions.standard())))
                .finding();
        assertEquals("GDB-REC-016", finding.code());
        assertEquals("a.jsonl, line 2", finding.place());
    }

    @Test
    void aLineBeyondTheLimitIsRefused() {
        ReadOptions narrow =
                ReadOptions.standard().withLimits(ReadLimits.standard().withCharacters(1_000, 2_000));
        String line = "{\"a\":\"" + "x".repeat(20_000) + "\"}";

        assertEquals(
                "GDB-REC-018",
                assertThrows(RefusedFileException.class, () -> rows(open(line.getBytes(UTF_8), narrow)))
                        .finding()
                        .code());
    }

    @Test
    void columnsWithoutEndAreRefused() {
        ReadOptions narrow =
                ReadOptions.standard().withLimits(ReadLimits.standard().withColumns(100));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 101; i++) {
            text.append("{\"c").append(i).append("\":1}\n");
        }

        Finding finding = assertThrows(
                        RefusedFileException.class,
                        () -> rows(open(text.toString().getBytes(UTF_8), narrow)))
                .finding();
        assertEquals("GDB-REC-018", finding.code());
        assertEquals("a.jsonl, line 101", finding.place());
    }

    @Test
    void nothingIsARowlessSource() {
        RowSource source = open("\n\n");

        assertEquals(List.of(), source.header());
        assertEquals(List.of(), rows(source));
    }

    @Test
    void jsonIsRecognisedByItsFirstObject() {
        JsonLinesFormat format = new JsonLinesFormat();
        assertEquals(Recognition.SURELY, format.recognise("\uFEFF {\"a\":1}".getBytes(UTF_8)));
        assertEquals(Recognition.SURELY, format.recognise("[\n{\"a\":1}]".getBytes(UTF_8)));
        assertEquals(Recognition.NO, format.recognise("a,b\n".getBytes(UTF_8)));
        assertEquals(Recognition.PERHAPS, format.recognise(new byte[0]));
    }
}
