package io.gdbos.core.record.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Finding;
import io.gdbos.core.record.ReadLimits;
import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RefusedFileException;
import io.gdbos.core.record.RowInput;
import io.gdbos.core.record.RowSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSourceTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final ReadOptions STANDARD = ReadOptions.standard();

    private static RowSource open(byte[] bytes, ReadOptions options) {
        return new CsvFormat().open(RowInput.of("card.csv", new ByteArrayInputStream(bytes)), options);
    }

    private static RowSource open(String text) {
        return open(text.getBytes(UTF_8), STANDARD);
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

    private static Finding refusal(byte[] bytes, ReadOptions options) {
        return assertThrows(RefusedFileException.class, () -> rows(open(bytes, options)))
                .finding();
    }

    private static Finding refusal(String text) {
        return refusal(text.getBytes(UTF_8), STANDARD);
    }

    private static Finding only(RowSource source, String code) {
        List<Finding> found = source.findings().findings().list().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        assertEquals(1, found.size(), () -> source.findings().findings().toString());
        return found.get(0);
    }

    @Nested
    class Form {
        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void rowsEndInAnyWayAndQuotesHoldAnything(String end) {
            RowSource source = open("姓名,号码" + end + "张三,1" + end + "\"李\"\"四\"\"\",\"2,\n3\"");

            assertEquals(List.of("姓名", "号码"), source.header());
            assertEquals(List.of(List.of("张三", "1"), List.of("李\"四\"", "2,\n3")), rows(source));
        }

        @Test
        void nothingBetweenSeparatorsIsMissingAndTwoQuotesAreEmpty() {
            RowSource source = open("a,b,c\n,\"\",x\n");

            assertTrue(source.next());
            assertTrue(source.row().isMissing(0));
            assertFalse(source.row().isMissing(1));
            assertEquals("", source.row().text(1));
            assertEquals(2, source.row().number());
        }

        @Test
        void emptyLinesAreNoRowsButAreCounted() {
            RowSource source = open("a,b\n\n1,2\n\n\n3,4\n");

            assertTrue(source.next());
            assertEquals(3, source.row().number());
            assertTrue(source.next());
            assertEquals(6, source.row().number());
            assertFalse(source.next());
        }

        @ParameterizedTest
        @ValueSource(strings = {",", ";", "\t"})
        void theSeparatorIsFoundAndReported(String separator) {
            String text = String.join(separator, "name", "note", "x") + "\n"
                    + String.join(separator, "a", "\"1,2;3\t4,5;6\t7\"", "y") + "\n";
            RowSource source = open(text);

            assertEquals(separator.charAt(0), source.profile().delimiter());
            assertEquals(List.of(List.of("a", "1,2;3\t4,5;6\t7", "y")), rows(source));
            assertTrue(only(source, "GDB-REC-020").text().english().contains("separated by"));
        }

        @Test
        void aSingleColumnNeedsNoSeparator() {
            assertEquals(List.of(List.of("1;2"), List.of("3")), rows(open("a\n1;2\n3\n")));
        }

        @Test
        void titlesAboveTheHeaderArePassedOver() {
            RowSource source = open("户籍登记表,\n制表：数据局,\nname,number\n张三,1\n".getBytes(UTF_8), STANDARD.withHeaderRow(3));

            assertEquals(List.of("name", "number"), source.header());
            assertEquals(List.of(List.of("张三", "1")), rows(source));
        }

        @Test
        void aGuardedFormulaIsTextAndItsRawFormIsKept() {
            RowSource source = open("a,b\n'=1+1,'abc\n");

            assertTrue(source.next());
            assertEquals("=1+1", source.row().text(0));
            assertEquals("'=1+1", source.row().raw(0));
            assertEquals("'abc", source.row().text(1));
        }

        @Test
        void columnsWithoutNameOrWithTheSameNameAreFound() {
            RowSource source = open("a,,a\n1,2,3\n");

            assertEquals(
                    "card.csv, line 1, column 3", only(source, "GDB-REC-026").place());
            assertEquals(
                    "card.csv, line 1, column 2", only(source, "GDB-REC-022").place());
            assertEquals(1, rows(source).size());
        }
    }

    @Nested
    class Encoding {
        @Test
        void utf8WithAndWithoutMarkAndGb18030AndUtf16WithMarkReadTheSame() {
            String text = "姓名,号码\n𠮷田,①\n";
            for (Charset charset : List.of(UTF_8, GB18030)) {
                RowSource source = open(text.getBytes(charset), STANDARD);
                assertEquals(List.of(List.of("𠮷田", "①")), rows(source));
                assertEquals(charset.name(), source.profile().encoding());
                assertFalse(source.profile().hasByteOrderMark());
            }
            for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030")) {
                RowSource source = open(("\uFEFF" + text).getBytes(Charset.forName(name)), STANDARD);
                assertEquals(List.of("姓名", "号码"), source.header());
                assertEquals(List.of(List.of("𠮷田", "①")), rows(source));
                assertEquals(name, source.profile().encoding());
                assertTrue(source.profile().hasByteOrderMark());
            }
        }

        @Test
        void gb18030FarBehindAsciiIsFound() {
            String text = "a,b\n" + "1,2\n".repeat(100_000) + "张三,李四\n";
            RowSource source = open(text.getBytes(GB18030), STANDARD);

            List<List<String>> rows = rows(source);
            assertEquals(List.of("张三", "李四"), rows.get(100_000));
            assertEquals("GB18030", source.profile().encoding());
        }

        @Test
        void gb18030BehindUtf8IsRefusedWithRowAndOffset() {
            byte[] good = ("姓名,号码\n" + "张三,1\n".repeat(100_000)).getBytes(UTF_8);
            byte[] bad = "李四,2\n".getBytes(GB18030);
            byte[] bytes = Arrays.copyOf(good, good.length + bad.length);
            System.arraycopy(bad, 0, bytes, good.length, bad.length);
            RowSource source = open(bytes, STANDARD);
            int[] shown = {0};

            Finding finding = assertThrows(RefusedFileException.class, () -> source.forEachRow(row -> shown[0]++))
                    .finding();
            assertEquals("GDB-REC-016", finding.code());
            assertEquals("card.csv, line 100002", finding.place());
            assertTrue(finding.text().english().contains("at offset " + good.length + " "), finding.toString());
            assertEquals(100_000, shown[0]);
        }

        @Test
        void brokenUtf8IsNotReadAsGb18030() {
            byte[] good = "姓名,号码\n张三丰,1\n欧阳修,2\n".getBytes(UTF_8);
            byte[] bad = "李四,3\n".getBytes(GB18030);
            byte[] bytes = Arrays.copyOf(good, good.length + bad.length);
            System.arraycopy(bad, 0, bytes, good.length, bad.length);

            Finding finding = refusal(bytes, STANDARD);
            assertEquals("GDB-REC-016", finding.code());
            assertTrue(finding.text().english().contains("at offset " + good.length + " "), finding.toString());
        }

        @Test
        void whatIsNeitherIsRefused() {
            byte[] bytes = {'a', ',', 'b', '\n', '1', ',', (byte) 0xFF, '\n'};

            Finding finding = refusal(bytes, STANDARD);
            assertEquals("GDB-REC-016", finding.code());
            assertTrue(finding.text().english().startsWith("The bytes FF at offset 6 "), finding.toString());
        }

        @Test
        void aShortTextThatCouldBeEitherIsReported() {
            // A GB18030 text whose bytes happen to be valid UTF-8 as well.
            byte[] bytes = "a\n谩\n".getBytes(GB18030);
            RowSource source = open(bytes, STANDARD);

            assertEquals(List.of(List.of("á")), rows(source));
            assertEquals("card.csv", only(source, "GDB-REC-021").place());
        }

        @Test
        void anEncodingThatIsToldIsNotGuessed() {
            RowSource source = open("a\n谩\n".getBytes(GB18030), STANDARD.withEncoding(GB18030));

            assertEquals(List.of(List.of("谩")), rows(source));
        }
    }

    @Nested
    class Hostile {
        @Test
        void anEmptyFileHasNoHeader() {
            assertEquals("GDB-REC-011", refusal("").code());
            assertEquals("GDB-REC-011", refusal("\uFEFF").code());
            assertEquals("GDB-REC-011", refusal("\n\n").code());
        }

        @Test
        void raggedRowsAreFoundEachAndTheOthersAreShown() {
            RowSource source = open("name,number\n张三,1\n李四\n王五,2,x\n赵六,3\n");

            assertEquals(List.of(List.of("张三", "1"), List.of("赵六", "3")), rows(source));
            List<Finding> found = source.findings().findings().list().stream()
                    .filter(finding -> finding.code().equals("GDB-REC-014"))
                    .toList();
            assertEquals(
                    List.of("card.csv, line 3", "card.csv, line 4"),
                    found.stream().map(Finding::place).toList());
            assertTrue(found.get(1).text().english().startsWith("This row must have 2 cells"), found.toString());
            assertTrue(found.get(1).text().english().contains("it has 3"), found.toString());
        }

        @Test
        void ofManyRaggedRowsTheFirstAreKeptAndAllAreCounted() {
            RowSource source = open("a,b\n" + "x\n".repeat(5_000));

            assertEquals(List.of(), rows(source));
            assertEquals(5_000, source.findings().count("GDB-REC-014"));
            assertEquals(1 + 100 + 1, source.findings().findings().list().size());
        }

        @Test
        void anUnterminatedQuoteIsRefusedWithTheLineItBeganOn() {
            Finding finding = refusal("a,b\n1,2\n3,\"x\n5,6\n");

            assertEquals("GDB-REC-015", finding.code());
            assertEquals("card.csv, line 3, column 2 (b)", finding.place());
        }

        @Test
        void textBehindAClosingQuoteIsRefused() {
            Finding finding = refusal("a,b\n1,2\n\"x\"y,6\n");

            assertEquals("GDB-REC-015", finding.code());
            assertEquals("card.csv, line 3, column 1 (a)", finding.place());
        }

        @Test
        void aLineWithoutEndIsRefusedInBoundedMemory() {
            RowSource source =
                    new CsvFormat().open(RowInput.of("long.csv", new EndlessText("a,b\n1,", "xyz")), STANDARD);

            Finding finding =
                    assertThrows(RefusedFileException.class, source::next).finding();
            assertEquals("GDB-REC-018", finding.code());
            assertEquals("long.csv, line 2, column 2 (b)", finding.place());
        }

        @Test
        void aQuoteWithoutEndIsRefusedInBoundedMemory() {
            RowSource source =
                    new CsvFormat().open(RowInput.of("long.csv", new EndlessText("a,b\n1,\"", "x\n")), STANDARD);

            assertEquals(
                    "GDB-REC-018",
                    assertThrows(RefusedFileException.class, source::next)
                            .finding()
                            .code());
        }

        @Test
        void aRowOfEndlessCellsIsRefused() {
            RowSource source =
                    new CsvFormat().open(RowInput.of("wide.csv", new EndlessText("a,b\n1", ",22")), STANDARD);

            Finding finding =
                    assertThrows(RefusedFileException.class, source::next).finding();
            assertEquals("GDB-REC-018", finding.code());
            assertEquals("wide.csv, line 2, column 16385", finding.place());
        }

        @Test
        void aHundredThousandColumnsAreRefusedUnlessTheyAreAllowed() {
            String text = "c,".repeat(99_999) + "c\n" + "1,".repeat(99_999) + "1\n";

            assertEquals("GDB-REC-018", refusal(text).code());
            RowSource source = open(
                    text.getBytes(UTF_8),
                    STANDARD.withLimits(ReadLimits.standard().withColumns(100_000)));
            assertTrue(source.next());
            assertEquals(100_000, source.row().width());
            assertEquals("1", source.row().text(99_999));
            assertEquals(99_999, source.findings().count("GDB-REC-026"));
        }

        @Test
        void aRowWithNulIsFoundAndPassedOver() {
            RowSource source = open("a,b\n1,2\n3,x\0y\n5,6\n");

            assertEquals(List.of(List.of("1", "2"), List.of("5", "6")), rows(source));
            assertEquals(
                    "card.csv, line 3, column 2 (b)",
                    only(source, "GDB-REC-023").place());
        }

        @Test
        void utf16WithoutAMarkIsRefused() {
            assertEquals(
                    "GDB-REC-023",
                    refusal("a,b\n1,2\n".getBytes(java.nio.charset.StandardCharsets.UTF_16LE), STANDARD)
                            .code());
        }

        @Test
        void aRowDoesNotPrintItsValues() {
            RowSource source = open("a\n张三\n");
            assertTrue(source.next());
            assertEquals("Row[2, 1 cells]", source.row().toString());
            assertNull(source.profile().sheet());
        }
    }
}
