package io.gdbos.core.record.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.gdbos.core.Finding;
import io.gdbos.core.FindingLog;
import io.gdbos.core.GdbosException;
import io.gdbos.core.Severity;
import io.gdbos.core.record.ReadLimits;
import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RefusedFileException;
import io.gdbos.core.record.Row;
import io.gdbos.core.record.RowBuffer;
import io.gdbos.core.record.RowInput;
import io.gdbos.core.record.RowSource;
import io.gdbos.core.record.SourceProfile;
import io.gdbos.core.record.internal.FileFindings;
import io.gdbos.core.record.internal.Places;
import io.gdbos.core.record.internal.TextDecoder;
import io.gdbos.core.record.internal.TextFiles;
import io.gdbos.core.record.internal.TextReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;

/** The objects of a text, one on each line. The first one gives the header. */
final class JsonLinesSource implements RowSource {
    private final RowInput input;
    private final TextDecoder text;
    private final LineReader lines;
    private final Members members;
    private final ReadLimits limits;
    private final FindingLog findings;
    private final TextReport report;
    private final RowBuffer row = new RowBuffer();
    private boolean isAhead;

    private JsonLinesSource(RowInput input, ReadOptions options, TextDecoder text) {
        this.input = input;
        this.text = text;
        limits = options.limits();
        // A character may be written as six: \\u4e2d.
        lines = new LineReader(text, 6 * limits.rowCharacters());
        members = new Members(limits.cellCharacters(), limits.columns());
        findings = FindingLog.keeping(options.findingsPerCode());
        report = new TextReport(text, findings);
    }

    static JsonLinesSource open(RowInput input, ReadOptions options) {
        try {
            TextDecoder text = new TextDecoder(input.stream(), options.encoding());
            JsonLinesSource source = new JsonLinesSource(input, options, text);
            source.isAhead = source.advance(true);
            source.report.update(source.profile());
            return source;
        } catch (IOException e) {
            input.close();
            throw new GdbosException("File \"" + input.name() + "\" cannot be read.", e);
        } catch (GdbosException e) {
            input.close();
            throw e;
        }
    }

    @Override
    public SourceProfile profile() {
        return new SourceProfile(input.name(), "jsonl", text.encoding(), text.hasByteOrderMark(), null, null);
    }

    @Override
    public List<String> header() {
        return Collections.unmodifiableList(members.header());
    }

    @Override
    public boolean next() {
        if (isAhead) {
            isAhead = false;
            return true;
        }
        boolean isThere = advance(false);
        if (!isThere) {
            report.update(profile());
        }
        return isThere;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public FindingLog findings() {
        return findings;
    }

    @Override
    public String place(long line, int column) {
        return Places.line(input.name(), line, column, members.header());
    }

    @Override
    public void close() {
        input.close();
    }

    /** Goes to the next line that holds a good object; the first one must be good. */
    private boolean advance(boolean isFirst) {
        try {
            while (lines.next()) {
                if (!isBlank() && read(isFirst)) {
                    return true;
                }
            }
        } catch (IOException e) {
            throw TextFiles.unreadable(input.name(), place(lines.line(), -1), new UncheckedIOException(e));
        }
        if (lines.isTooLong()) {
            throw new RefusedFileException(
                    FileFindings.limit(
                            place(lines.line(), -1),
                            "A line has more than " + 6 * limits.rowCharacters() + " characters",
                            "一行超过" + 6 * limits.rowCharacters() + "个字符"),
                    "Maybe the line ends are missing.",
                    null);
        }
        return false;
    }

    private boolean isBlank() {
        for (int i = lines.start(); i < lines.start() + lines.length(); i++) {
            if (lines.buffer()[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** Reads the object of the line; false, with a finding, when it is not good. */
    private boolean read(boolean isFirst) throws IOException {
        int known = members.header().size();
        row.begin(lines.line());
        try {
            members.read(lines.buffer(), lines.start(), lines.length(), row);
        } catch (JsonProcessingException e) {
            return bad(isFirst, FileFindings.form(place(lines.line(), -1), notJson(e), "本行不是合法的JSON"));
        } catch (MemberException e) {
            if (e.column() == limits.columns()) {
                throw new RefusedFileException(
                        FileFindings.limit(place(lines.line(), -1), e.english(), e.chinese()), null, e);
            }
            return bad(isFirst, FileFindings.form(place(lines.line(), e.column()), e.english(), e.chinese()));
        }
        if (row.size() > limits.rowCharacters()) {
            throw new RefusedFileException(
                    FileFindings.limit(
                            place(lines.line(), -1),
                            "A row has more than " + limits.rowCharacters() + " characters",
                            "一行超过" + limits.rowCharacters() + "个字符"),
                    null,
                    null);
        }
        if (members.hasNul()) {
            return bad(false, FileFindings.nul(place(lines.line(), -1)));
        }
        for (int column = isFirst ? members.header().size() : known;
                column < members.header().size();
                column++) {
            int late = column;
            findings.add(
                    FileFindings.LATE_COLUMN, Severity.INFO, () -> FileFindings.lateColumn(place(lines.line(), late)));
        }
        if (members.isNested()) {
            findings.add(FileFindings.NESTED, Severity.WARNING, () -> FileFindings.nested(place(lines.line(), -1)));
        }
        return true;
    }

    private boolean bad(boolean isFirst, Finding finding) {
        if (isFirst) {
            throw new RefusedFileException(
                    finding, "Maybe the file is one JSON document that spans many lines, and not JSON Lines.", null);
        }
        findings.add(finding);
        return false;
    }

    private static String notJson(JsonProcessingException broken) {
        var where = broken.getLocation();
        return "The line is not JSON" + (where == null ? "" : " at its character " + where.getColumnNr());
    }
}
