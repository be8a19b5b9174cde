package io.gdbos.core.record.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.gdbos.core.record.WriteOptions;
import io.gdbos.core.record.internal.AbstractRowSink;
import io.gdbos.core.record.internal.FormulaGuard;
import io.gdbos.core.record.internal.PendingFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes text with separators. */
final class CsvSink extends AbstractRowSink {
    private final Writer text;
    private final CsvWriter csv;
    private final boolean guards;
    private final boolean isNarrow;

    private CsvSink(Path file, PendingFile pending, List<String> header, WriteOptions options) {
        super(file, pending, header);
        text = new OutputStreamWriter(
                pending.out(),
                options.encoding()
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        csv = CsvWriter.builder()
                .fieldSeparator(options.delimiter())
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(text);
        guards = options.guardsFormulas();
        isNarrow = header.size() == 1;
    }

    static CsvSink create(Path file, List<String> header, WriteOptions options) {
        PendingFile pending = PendingFile.at(file);
        CsvSink sink = new CsvSink(file, pending, header, options);
        try {
            if (options.hasByteOrderMark()) {
                sink.text.write('\uFEFF');
            }
            sink.writeCells(header.toArray(String[]::new));
            return sink;
        } catch (IOException e) {
            throw failed(file, pending, e);
        }
    }

    @Override
    protected void writeCells(@Nullable String[] row) throws IOException {
        for (int i = 0; i < row.length; i++) {
            String cell = row[i];
            if (cell == null && isNarrow) {
                // A line without anything is no row.
                row[i] = "";
            } else if (cell != null && guards) {
                row[i] = FormulaGuard.guard(cell);
            }
        }
        try {
            csv.writeRecord(row);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    protected void finish() throws IOException {
        csv.flush();
    }
}
