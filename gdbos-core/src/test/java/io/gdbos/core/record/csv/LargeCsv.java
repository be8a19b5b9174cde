package io.gdbos.core.record.csv;

import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RowInput;
import io.gdbos.core.record.RowSource;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads as many megabytes of made-up CSV as it is told, and prints how many rows they were. */
final class LargeCsv {
    private LargeCsv() {}

    public static void main(String[] arguments) {
        long bytes = Long.parseLong(arguments[0]) << 20;
        long rows = 0;
        long characters = 0;
        try (RowSource source =
                new CsvFormat().open(RowInput.of("large.csv", new Rows(bytes)), ReadOptions.standard())) {
            while (source.next()) {
                rows++;
                characters += source.row().length(1);
            }
        }
        System.out.println(rows + " rows, " + characters + " characters in the second column");
    }

    /** Whole rows, the header among them, up to a number of bytes. */
    static final class Rows extends InputStream {
        static final byte[] ROW =
                "370705198801301234,林大川,奎文区青禾路12号锦绣花园3-2-501,2024-03-01,\"a,b\"\r\n".getBytes(StandardCharsets.UTF_8);

        private final long length;
        private long next;

        Rows(long length) {
            this.length = length - length % ROW.length;
        }

        @Override
        public int read() {
            return next == length ? -1 : ROW[(int) (next++ % ROW.length)] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int most) {
            if (next == length) {
                return -1;
            }
            int at = (int) (next % ROW.length);
            int count = (int) Math.min(Math.min(most, ROW.length - at), length - next);
            System.arraycopy(ROW, at, target, offset, count);
            next += count;
            return count;
        }
    }
}
