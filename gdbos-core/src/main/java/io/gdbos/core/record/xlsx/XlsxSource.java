package io.gdbos.core.record.xlsx;

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
import io.gdbos.core.record.internal.Header;
import io.gdbos.core.record.internal.Places;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook. */
final class XlsxSource implements RowSource {
    private final RowInput input;
    private final Archive archive;
    private final Workbook.Sheet sheet;
    private final XmlPart xml;
    private final SheetCursor cursor;
    private final FindingLog findings;
    private List<String> header = List.of();

    private XlsxSource(RowInput input, Archive archive, Workbook workbook, ReadOptions options) throws IOException {
        this.input = input;
        this.archive = archive;
        findings = FindingLog.keeping(options.findingsPerCode());
        sheet = workbook.choose(input.name(), options);
        ReadLimits limits = options.limits();
        SharedTexts shared = sharedTexts(workbook.sharedTexts(), limits);
        CellFormats formats = formats(workbook.styles());
        xml = part(sheet.part(), "sheet \"" + sheet.name() + "\"");
        cursor = new SheetCursor(
                xml,
                limits,
                new CellText(shared, formats, workbook.is1904(), limits.cellCharacters(), findings, this::place));
        findings.add(FileFindings.recognised(
                input.name(), "xlsx, sheet \"" + sheet.name() + "\"", "xlsx，工作表“" + sheet.name() + "”"));
        if (workbook.sheets().size() > 1) {
            findings.add(SheetFindings.otherSheets(input.name(), sheet.name(), workbook.others(sheet)));
        }
    }

    static XlsxSource open(RowInput input, ReadOptions options) {
        @Nullable Archive archive = null;
        try {
            requireWorkbook(input);
            Path file = input.file(options.limits().inflatedBytes());
            archive = Archive.open(input.name(), file, options.limits());
            XlsxSource source = new XlsxSource(input, archive, Workbook.read(input.name(), archive), options);
            source.readHeader(options.headerRow());
            return source;
        } catch (IOException e) {
            close(archive, input);
            throw unreadable(input.name(), e);
        } catch (GdbosException e) {
            close(archive, input);
            throw e;
        }
    }

    @Override
    public SourceProfile profile() {
        return new SourceProfile(input.name(), "xlsx", null, false, null, sheet.name());
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean next() {
        int width = header.size();
        while (cursor.next()) {
            RowBuffer row = cursor.row();
            int given = given(row);
            if (given > width) {
                findings.add(
                        FileFindings.WIDTH,
                        Severity.ERROR,
                        () -> FileFindings.width(place(row.number(), -1), width, given));
            } else if (given > 0) {
                while (row.width() < width) {
                    row.addMissing();
                }
                row.cut(width);
                if (cursor.isHidden()) {
                    findings.add(
                            SheetFindings.HIDDEN_ROW,
                            Severity.INFO,
                            () -> SheetFindings.hiddenRow(place(row.number(), -1)));
                }
                return true;
            }
        }
        reportMerged();
        return false;
    }

    @Override
    public Row row() {
        return cursor.row();
    }

    @Override
    public FindingLog findings() {
        return findings;
    }

    @Override
    public String place(long row, int column) {
        String place = input.name() + ", sheet " + sheet.name() + ", row " + row;
        return column < 0 ? place : place + ", column " + CellAddress.letters(column) + Places.name(column, header);
    }

    @Override
    public void close() {
        close(archive, input);
    }

    private void readHeader(int headerRow) {
        boolean isThere = cursor.next();
        while (isThere && (cursor.row().number() < headerRow || given(cursor.row()) == 0)) {
            isThere = cursor.next();
        }
        if (!isThere) {
            throw new RefusedFileException(FileFindings.noHeader(input.name() + ", sheet " + sheet.name()), null, null);
        }
        cursor.row().cut(given(cursor.row()));
        header = Header.of(cursor.row(), input.name(), findings);
    }

    /** How many cells there are up to the last one that has something. */
    private static int given(RowBuffer row) {
        int width = row.width();
        while (width > 0 && row.isMissing(width - 1)) {
            width--;
        }
        return width;
    }

    private void reportMerged() {
        for (String range : cursor.merged()) {
            findings.add(
                    SheetFindings.MERGED,
                    Severity.WARNING,
                    () -> SheetFindings.merged(
                            place(CellAddress.row(range.split(":", -1)[0]), -1), Places.shorten(range)));
        }
        cursor.merged().clear();
    }

    private SharedTexts sharedTexts(@Nullable String part, ReadLimits limits) throws IOException {
        if (part == null || !archive.has(part)) {
            return SharedTexts.none();
        }
        try (XmlPart texts = part(part, part)) {
            return SharedTexts.read(
                    texts, input.name() + ", " + part, limits.sharedCharacters(), limits.cellCharacters());
        }
    }

    private CellFormats formats(@Nullable String part) throws IOException {
        if (part == null || !archive.has(part)) {
            return CellFormats.none();
        }
        try (XmlPart styles = part(part, part)) {
            return CellFormats.read(styles);
        }
    }

    private XmlPart part(@Nullable String part, String what) throws IOException {
        InputStream in = part == null ? null : archive.open(part);
        if (in == null) {
            throw new RefusedFileException(
                    SheetFindings.noWorkbook(input.name(), "The archive lacks the part of " + what, "压缩包缺少" + what),
                    null,
                    null);
        }
        return XmlPart.of(input.name() + ", " + part, in);
    }

    private static void requireWorkbook(RowInput input) {
        byte[] head = input.head();
        if (Containers.isCompoundFile(head)) {
            throw new RefusedFileException(
                    Containers.isEncrypted(head)
                            ? SheetFindings.oldFormat(input.name(), "encrypted", "加密文件")
                            : SheetFindings.oldFormat(
                                    input.name(),
                                    "a workbook of before 2007 (.xls) or encrypted",
                                    "2007年以前的工作簿（.xls）或加密文件"),
                    "Maybe it can be opened in a spreadsheet program and saved as .xlsx without a password.",
                    null);
        }
    }

    private static GdbosException unreadable(String name, IOException cause) {
        return cause instanceof ZipException
                ? new RefusedFileException(
                        SheetFindings.noWorkbook(name, "The archive is damaged", "压缩包已损坏"),
                        "Maybe the file was cut when it was copied, or its parts are encrypted.",
                        cause)
                : new GdbosException("File \"" + name + "\" cannot be read.", cause);
    }

    private static void close(@Nullable Archive archive, RowInput input) {
        try (input) {
            if (archive != null) {
                archive.close();
            }
        } catch (IOException e) {
            throw new GdbosException("File \"" + input.name() + "\" cannot be closed.", e);
        }
    }
}
