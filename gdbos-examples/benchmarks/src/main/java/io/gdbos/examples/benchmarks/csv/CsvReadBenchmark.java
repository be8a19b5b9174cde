package io.gdbos.examples.benchmarks.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RowInput;
import io.gdbos.core.record.RowSource;
import io.gdbos.core.record.csv.CsvFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Rows of five columns in UTF-8: with encoding, width and NUL checked, beside FastCSV on a plain decoder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CsvReadBenchmark {
    private static final int ROWS = 100_000;

    private final byte[] file = ("number,name,address,date,note\r\n"
                    + "370705198801301234,林大川,奎文区青禾路12号锦绣花园3-2-501,2024-03-01,\"a,b\"\r\n".repeat(ROWS))
            .getBytes(StandardCharsets.UTF_8);

    /**
     * Reads rows without making an object for each cell.
     *
     * @return something that depends on every row
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long rows() {
        long sum = 0;
        try (RowSource source = open()) {
            while (source.next()) {
                sum += source.row().length(2);
            }
        }
        return sum;
    }

    /**
     * Reads rows and makes a text of every cell, as the bare parser does.
     *
     * @return something that depends on every cell
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long rowsWithTexts() {
        long sum = 0;
        try (RowSource source = open()) {
            while (source.next()) {
                for (int column = 0; column < 5; column++) {
                    sum += source.row().text(column).length();
                }
            }
        }
        return sum;
    }

    /**
     * The bare parser.
     *
     * @return something that depends on every cell
     * @throws IOException never
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long bareFastCsv() throws IOException {
        long sum = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
            for (CsvRecord row : reader) {
                for (int column = 0; column < 5; column++) {
                    sum += row.getField(column).length();
                }
            }
        }
        return sum;
    }

    private RowSource open() {
        return new CsvFormat()
                .open(RowInput.of("benchmark.csv", new ByteArrayInputStream(file)), ReadOptions.standard());
    }
}
