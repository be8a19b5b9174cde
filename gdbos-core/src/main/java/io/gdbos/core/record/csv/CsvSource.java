package io.gdbos.core.record.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.gdbos.core.FindingLog;
import io.gdbos.core.GdbosException;
import io.gdbos.core.Severity;
import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RefusedFileException;
import io.gdbos.core.record.Row;
import io.gdbos.core.record.RowBuffer;
import io.gdbos.core.record.RowInput;
import io.gdbos.core.record.RowSource;
import io.gdbos.core.record.SourceProfile;
import io.gdbos.core.record.internal.FileFindings;
import io.gdbos.core.record.internal.Header;
import io.gdbos.core.record.internal.Places;
import io.gdbos.core.record.internal.TextDecoder;
import io.gdbos.core.record.internal.TextFiles;
import io.gdbos.core.record.internal.TextReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The rows of a text with separators. */
final class CsvSource implements RowSource {
    /** How much the parser may hold beyond a field that is just within the limit: quotes are doubled in it. */
    private static final int SLACK = 1 << 16;

    private final RowInput input;
    private final ReadOptions options;
    private final TextDecoder text;
    private final RowHandler handler;
    private final CloseableIterator<RowBuffer> rows;
    private final FindingLog findings;
    private final TextReport report;
    private final char delimiter;
    private List<String> header = List.of();
    private int width;

    private CsvSource(RowInput input, ReadOptions options, TextDecoder text, char delimiter) {
        this.input = input;
        this.options = options;
        this.text = text;
        this.delimiter = delimiter;
        findings = FindingLog.keeping(options.findingsPerCode());
        report = new TextReport(text, findings);
        handler = new RowHandler(options.limits(), text);
        rows = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * options.limits().cellCharacters() + SLACK)
                .build(handler, text)
                .iterator();
    }

    static CsvSource open(RowInput input, ReadOptions options) {
        try {
            TextDecoder text = new TextDecoder(input.stream(), options.encoding());
            String beginning = text.peek();
            Character given = options.delimiter();
            char delimiter = given != null ? given : DelimiterGuess.of(beginning, beginning.length() < text.window());
            CsvSource source = new CsvSource(input, options, text, delimiter);
            source.readHeader();
            return source;
        } catch (IOException e) {
            input.close();
            throw new GdbosException("File \"" + input.name() + "\" cannot be read.", e);
        } catch (GdbosException e) {
            input.close();
            throw e;
        }
    }

    private void readHeader() {
        for (int row = 1; row < options.headerRow(); row++) {
            advance();
        }
        if (!advance()) {
            throw new RefusedFileException(FileFindings.noHeader(input.name()), null, null);
        }
        if (handler.hasNul()) {
            throw new RefusedFileException(
                    FileFindings.nul(place(handler.row().number(), -1)),
                    "Maybe the file is no text, or in UTF-16 without a byte order mark.",
                    null);
        }
        header = Header.of(handler.row(), input.name(), findings);
        width = header.size();
        report.update(profile());
    }

    @Override
    public SourceProfile profile() {
        return new SourceProfile(input.name(), "csv", text.encoding(), text.hasByteOrderMark(), delimiter, null);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean next() {
        while (advance()) {
            RowBuffer row = handler.row();
            if (handler.hasNul()) {
                findings.add(
                        FileFindings.NUL, Severity.ERROR, () -> FileFindings.nul(place(row.number(), nulColumn(row))));
            } else if (row.width() != width) {
                findings.add(
                        FileFindings.WIDTH,
                        Severity.ERROR,
                        () -> FileFindings.width(place(row.number(), -1), width, row.width()));
            } else {
                return true;
            }
        }
        report.update(profile());
        return false;
    }

    @Override
    public Row row() {
        return handler.row();
    }

    @Override
    public FindingLog findings() {
        return findings;
    }

    @Override
    public String place(long row, int column) {
        return Places.line(input.name(), row, column, header);
    }

    @Override
    public void close() {
        input.close();
    }

    private boolean advance() {
        try {
            if (rows.hasNext()) {
                rows.next();
                return true;
            }
            return false;
        } catch (CsvParseException e) {
            throw broken(e);
        } catch (UncheckedIOException e) {
            throw TextFiles.unreadable(input.name(), place(handler.row().number(), -1), e);
        }
    }

    private GdbosException broken(CsvParseException failure) {
        long line = handler.row().number();
        if (failure.getCause() instanceof LimitException limit) {
            return tooLarge(place(line, limit.column()), limit.problem());
        } else if (handler.textSinceLastField() > options.limits().cellCharacters()) {
            return tooLarge(
                    place(line, handler.row().width()),
                    "A cell has more than " + options.limits().cellCharacters() + " characters");
        }
        return new RefusedFileException(
                FileFindings.form(
                        place(line, handler.row().width()),
                        "A field in quotes must end with a quote that a separator or the end of the line follows",
                        "引号括起的字段必须以引号结束，其后为分隔符或行尾"),
                "Maybe a closing quote is missing, or a quote within the field is not doubled.",
                failure);
    }

    private static RefusedFileException tooLarge(String place, String english) {
        return new RefusedFileException(
                FileFindings.limit(place, english, "单元格、行或列数超过上限"), "Maybe a closing quote is missing.", null);
    }

    private static int nulColumn(Row row) {
        for (int column = 0; column < row.width(); column++) {
            if (row.text(column).indexOf('\0') >= 0) {
                return column;
            }
        }
        return -1;
    }
}
