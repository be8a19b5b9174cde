package io.gdbos.core.record.xlsx;

import io.gdbos.core.GdbosException;
import io.gdbos.core.record.WriteOptions;
import io.gdbos.core.record.internal.AbstractRowSink;
import io.gdbos.core.record.internal.PendingFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes one sheet in which every cell is text. */
final class XlsxSink extends AbstractRowSink {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_PER_FLUSH = 500;

    private final Path file;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    private XlsxSink(Path file, PendingFile pending, List<String> header, WriteOptions options) {
        super(file, pending, header);
        this.file = file;
        workbook = new Workbook(pending.out(), "GDBOS", null);
        sheet = workbook.newWorksheet(options.sheet());
    }

    static XlsxSink create(Path file, List<String> header, WriteOptions options) {
        if (header.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("A sheet has " + MOST_COLUMNS + " columns at most; \"" + file
                    + "\" would need " + header.size() + ".");
        }
        PendingFile pending = PendingFile.at(file);
        XlsxSink sink = new XlsxSink(file, pending, header, options);
        try {
            sink.writeCells(header.toArray(String[]::new));
            return sink;
        } catch (IOException e) {
            throw failed(file, pending, e);
        }
    }

    @Override
    protected void writeCells(@Nullable String[] row) throws IOException {
        if (rows == MOST_ROWS) {
            throw new GdbosException(
                    "A sheet has " + MOST_ROWS + " rows at most; \"" + file + "\" would have more.",
                    "Maybe CSV or JSON Lines, which have no limit, serve as well.",
                    null);
        }
        for (int column = 0; column < row.length; column++) {
            String cell = row[column];
            if (cell != null) {
                sheet.inlineString(rows, column, XmlEscapes.encode(fitting(cell, column)));
            }
        }
        rows++;
        if (rows % ROWS_PER_FLUSH == 0) {
            sheet.flush();
        }
    }

    @Override
    protected void finish() throws IOException {
        workbook.finish();
    }

    private String fitting(String cell, int column) {
        if (cell.length() > LONGEST_TEXT) {
            throw new GdbosException("A cell of a sheet has " + LONGEST_TEXT + " characters at most; row " + (rows + 1)
                    + ", column " + CellAddress.letters(column) + " of \"" + file + "\" would have " + cell.length()
                    + ".");
        }
        return cell;
    }
}
