package io.gdbos.examples.benchmarks.xlsx;

import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RowInput;
import io.gdbos.core.record.RowSource;
import io.gdbos.core.record.xlsx.XlsxFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Rows of five columns, texts shared: with all limits and check sums, beside fastexcel-reader. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class XlsxReadBenchmark {
    private static final int ROWS = 20_000;
    private static final int COLUMNS = 5;

    private Path file = Path.of("");

    /**
     * Writes the workbook.
     *
     * @throws IOException when it cannot be written
     */
    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("benchmark", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "benchmark", null)) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            for (int row = 0; row <= ROWS; row++) {
                for (int column = 0; column < COLUMNS - 1; column++) {
                    sheet.value(row, column, row == 0 ? "c" + column : "奎文区青禾路" + (row * 31 + column) % 5_000 + "号");
                }
                sheet.value(row, COLUMNS - 1, row);
            }
        }
    }

    /**
     * Deletes the workbook.
     *
     * @throws IOException when it cannot be deleted
     */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /**
     * Reads rows and makes a text of every cell.
     *
     * @return something that depends on every cell
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long rowsWithTexts() {
        long sum = 0;
        try (RowSource source = new XlsxFormat().open(RowInput.of(file), ReadOptions.standard())) {
            while (source.next()) {
                for (int column = 0; column < COLUMNS; column++) {
                    sum += source.row().text(column).length();
                }
            }
        }
        return sum;
    }

    /**
     * The other reader.
     *
     * @return something that depends on every cell
     * @throws IOException when the workbook cannot be read
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long bareFastexcel() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.mapToLong(XlsxReadBenchmark::length).sum();
        }
    }

    private static long length(Row row) {
        long sum = 0;
        for (int column = 0; column < COLUMNS; column++) {
            sum += row.getCellText(column).length();
        }
        return sum;
    }
}
