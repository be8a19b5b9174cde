package io.gdbos.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was written is read again, in every format, and however the bytes arrive. */
class RoundTripProperties {
    private static final List<String> HEADER = List.of("姓名", "number", "note, with \"quotes\"");
    private static final RowFormats FORMATS = RowFormats.installed();

    @Property(tries = 80)
    @Label("writing then reading is identity in every format")
    void writingThenReadingIsIdentity(@ForAll("rows") List<List<String>> rows) throws IOException {
        for (String ending : List.of("csv", "jsonl", "xlsx")) {
            assertEquals(rows, written(rows, ending, WriteOptions.standard()), ending);
        }
    }

    @Property(tries = 30)
    @Label("writing then reading is identity in every encoding and with every separator")
    void everyEncodingHoldsEveryText(@ForAll("rows") List<List<String>> rows) throws IOException {
        for (String name : List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE")) {
            WriteOptions marked = WriteOptions.standard().withEncoding(Charset.forName(name), true);
            assertEquals(rows, written(rows, "csv", marked), name);
        }
        for (char separator : new char[] {';', '\t'}) {
            WriteOptions options = WriteOptions.standard().withDelimiter(separator);
            assertEquals(
                    rows,
                    written(rows, "csv", options, ReadOptions.standard().withDelimiter(separator)),
                    String.valueOf(separator));
        }
    }

    @Property(tries = 80)
    @Label("the same bytes give the same rows however they arrive")
    void chunkingDoesNotMatter(@ForAll("rows") List<List<String>> rows, @ForAll long seed) throws IOException {
        for (String ending : List.of("csv", "jsonl", "xlsx")) {
            Path file = Files.createTempFile("chunks", "." + ending);
            try {
                write(file, rows, WriteOptions.standard());
                byte[] bytes = Files.readAllBytes(file);
                InputStream chunked = new Chunks(bytes, new Random(seed));
                try (RowSource source =
                        FORMATS.open(RowInput.of("chunks." + ending, chunked), ReadOptions.standard())) {
                    assertEquals(rows, rows(source), ending);
                }
            } finally {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> awkward = Arbitraries.of(
                "",
                "\"",
                "\"\"",
                "a\"b",
                "a,b;c\td",
                "line\nbreak",
                "line\r\nbreak",
                "\r",
                " blank ends ",
                "007",
                "370705198801301234",
                "=1+1",
                "'=1+1",
                "''=x",
                "'",
                "+86 139",
                "-5",
                "-5-3",
                "@SUM(A1)",
                "\t=x",
                "＝1",
                "𠮷野家",
                "㐀𪚥",
                "_x000D_",
                "_x005F_x0041_",
                "null",
                "true",
                "1e5",
                "&lt;<>&",
                "\u0001",
                "\uFFFD");
        Arbitrary<String> any = Arbitraries.of(
                        "a", "é", "中", "𠮷", "\"", "'", ",", ";", "\t", "\n", "\r", " ", "=", "+", "_x0")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(awkward, any)
                .injectNull(0.15)
                .list()
                .ofSize(HEADER.size())
                .map(row -> row.stream().allMatch(cell -> cell == null) ? Arrays.asList("x", null, null) : row)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static List<List<String>> written(List<List<String>> rows, String ending, WriteOptions options)
            throws IOException {
        return written(rows, ending, options, ReadOptions.standard().withDelimiter(','));
    }

    private static List<List<String>> written(
            List<List<String>> rows, String ending, WriteOptions options, ReadOptions reading) throws IOException {
        Path file = Files.createTempFile("rows", "." + ending);
        try {
            write(file, rows, options);
            try (RowSource source = FORMATS.open(RowInput.of(file), reading)) {
                assertEquals(HEADER, source.header());
                return rows(source);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file, List<List<String>> rows, WriteOptions options) {
        try (RowSink sink = FORMATS.create(file, HEADER, options)) {
            rows.forEach(sink::write);
            sink.commit();
        }
    }

    private static List<List<String>> rows(RowSource source) {
        List<List<String>> rows = new ArrayList<>();
        source.forEachRow(row -> {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.width(); column++) {
                cells.add(row.isMissing(column) ? null : row.text(column));
            }
            rows.add(cells);
        });
        return rows;
    }

    /** Hands bytes out in pieces of any size. */
    private static final class Chunks extends FilterInputStream {
        private final Random random;

        Chunks(byte[] bytes, Random random) {
            super(new ByteArrayInputStream(bytes));
            this.random = random;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, 1 + random.nextInt(7)));
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
