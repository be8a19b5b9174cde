package io.gdbos.core.record.csv;

import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RowFormat;
import io.gdbos.core.record.RowInput;
import io.gdbos.core.record.RowSink;
import io.gdbos.core.record.RowSource;
import io.gdbos.core.record.WriteOptions;
import io.gdbos.core.record.internal.OptionalLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Comma-separated text (RFC 4180) and its kin with semicolons or tabs, in UTF-8, GB18030 or, with a byte order mark,
 * UTF-16. An empty field is missing, a field {@code ""} is empty. Thread-safe.
 */
public final class CsvFormat implements RowFormat {
    /** Makes the format. */
    public CsvFormat() {}

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("csv", "tsv", "txt");
    }

    @Override
    public Recognition recognise(byte[] head) {
        return Recognition.PERHAPS;
    }

    @Override
    public RowSource open(RowInput input, ReadOptions options) {
        OptionalLibrary.require("de.siegmar.fastcsv.reader.CsvReader", "de.siegmar:fastcsv", "reading CSV");
        return CsvSource.open(input, options);
    }

    @Override
    public RowSink create(Path file, List<String> header, WriteOptions options) {
        OptionalLibrary.require("de.siegmar.fastcsv.writer.CsvWriter", "de.siegmar:fastcsv", "writing CSV");
        return CsvSink.create(file, header, options);
    }
}
