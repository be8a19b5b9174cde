package io.gdbos.core.record.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RowInput;
import io.gdbos.core.record.RowSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook with shared texts, numbers, dates and truth values, read by two readers. */
class OtherReaderTest {
    private static final int ROWS = 2_000;

    @TempDir
    private Path directory;

    @Test
    void twoReadersAgree() throws IOException {
        Path file = directory.resolve("book.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "test", null)) {
            Worksheet sheet = workbook.newWorksheet("表");
            for (int column = 0; column < 4; column++) {
                sheet.value(0, column, "c" + column);
            }
            for (int row = 1; row <= ROWS; row++) {
                sheet.value(row, 0, "文本 " + row % 7);
                sheet.value(row, 1, row % 3 == 0 ? row / 8.0 : row * 1_000_003L);
                sheet.value(row, 2, LocalDate.of(1950, 1, 1).plusDays(row * 13L));
                sheet.style(row, 2).format("yyyy-mm-dd").set();
                if (row % 5 != 0) {
                    sheet.value(row, 3, row % 2 == 0);
                }
            }
        }

        assertEquals(theirs(file), ours(file));
    }

    private static List<List<String>> ours(Path file) {
        List<List<String>> rows = new ArrayList<>();
        try (RowSource source = new XlsxFormat().open(RowInput.of(file), ReadOptions.standard())) {
            source.forEachRow(row -> rows.add(List.of(row.text(0), row.text(1), row.text(2), row.text(3))));
        }
        return rows;
    }

    private static List<List<String>> theirs(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> all = workbook.getFirstSheet().openStream()) {
            all.skip(1)
                    .forEach(row -> rows.add(List.of(
                            row.getCellText(0),
                            row.getCellAsNumber(1)
                                    .orElseThrow()
                                    .stripTrailingZeros()
                                    .toPlainString(),
                            row.getCellAsDate(2).orElseThrow().toLocalDate().toString(),
                            row.getCellText(3))));
        }
        return rows;
    }
}
