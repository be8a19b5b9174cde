package io.gdbos.core.record.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.GdbosException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvFileTest {
    @TempDir
    private Path directory;

    private final List<List<String>> shown = new ArrayList<>();

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("card.csv"), content);
    }

    private Findings read(Path file, String... columns) {
        return CsvFile.of(file).read(List.of(columns), row -> shown.add(row.values()));
    }

    private String onlyCode(Findings findings) {
        assertEquals(1, findings.list().size(), () -> findings.toString());
        return findings.list().get(0).code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void columns_come_in_the_order_asked_for(String end) throws IOException {
        Path file = file("name,number,status" + end + "张三,1,有效" + end + "\"李\"\"四\"\"\",\"2,\n3\"," + end);

        assertTrue(read(file, "status", "name", "number").isEmpty());
        assertEquals(List.of(List.of("有效", "张三", "1"), List.of("", "李\"四\"", "2,\n3")), shown);
    }

    @Test
    void a_byte_order_mark_is_passed_over() throws IOException {
        assertTrue(read(file("\uFEFFname\n张三\n"), "name").isEmpty());
        assertEquals(List.of(List.of("张三")), shown);
    }

    @Test
    void every_missing_column_is_named_and_no_row_is_shown() throws IOException {
        Findings findings = read(file("name\n张三\n"), "name", "number", "status");

        assertEquals(
                List.of("GDB-REC-012", "GDB-REC-012"),
                findings.list().stream().map(Finding::code).toList());
        assertTrue(findings.list().get(0).place().endsWith("card.csv, column number"));
        assertEquals(List.of(), shown);
    }

    @Test
    void a_row_of_another_width_is_named_and_the_others_are_shown() throws IOException {
        Findings findings = read(file("name,number\n张三,1\n李四\n王五,2,x\n赵六,3\n"), "name");

        assertEquals(
                List.of("line 3", "line 4"),
                findings.list().stream()
                        .map(finding -> finding.place().split(", ")[1])
                        .toList());
        assertEquals(List.of(List.of("张三"), List.of("赵六")), shown);
    }

    @Test
    void a_file_in_another_encoding_is_named() throws IOException {
        Path file = Files.write(directory.resolve("gb.csv"), "name\n张三\n".getBytes(Charset.forName("GB18030")));

        assertEquals("GDB-REC-016", onlyCode(read(file, "name")));
    }

    @Test
    void an_empty_file_a_column_twice_and_a_huge_field_are_named() throws IOException {
        assertEquals("GDB-REC-011", onlyCode(read(file(""), "name")));
        assertEquals("GDB-REC-013", onlyCode(read(file("name,name\na,b\n"), "name")));
        assertEquals("GDB-REC-015", onlyCode(read(file("name\n" + "x".repeat(200_000) + "\n"), "name")));
    }

    @Test
    void a_file_of_nothing_but_broken_rows_gives_a_bounded_answer() throws IOException {
        assertEquals(100, read(file("a,b\n" + "x\n".repeat(5_000)), "a").list().size());
    }

    @Test
    void a_file_that_is_not_there_is_an_exception() {
        assertThrows(GdbosException.class, () -> read(directory.resolve("none.csv"), "name"));
    }

    @Test
    void what_was_written_is_read_again() {
        Path file = directory.resolve("out.csv");
        List<List<String>> rows = List.of(List.of("a,b", "\"c\""), List.of("d\ne", "欧阳"));
        try (CsvOutput output = CsvOutput.to(file, List.of("x", "y"))) {
            rows.forEach(output::write);
            assertThrows(IllegalArgumentException.class, () -> output.write(List.of("too few")));
        }

        assertTrue(read(file, "x", "y").isEmpty());
        assertEquals(rows, shown);
    }

    @Test
    void a_row_does_not_print_its_values() {
        assertFalse(new CsvRow(2, List.of("张三")).toString().contains("张三"));
    }
}
