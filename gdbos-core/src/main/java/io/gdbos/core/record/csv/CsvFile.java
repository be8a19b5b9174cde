package io.gdbos.core.record.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.GdbosException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A file with a header and rows. It is read row by row; a field may have 100,000 characters at most. What is wrong with
 * the file is found, not thrown. Immutable; every {@link #read} opens the file anew.
 */
public final class CsvFile {
    private static final int LONGEST_FIELD = 100_000;
    private static final int MOST_FINDINGS = 100;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path path;

    private CsvFile(Path path) {
        this.path = path;
    }

    /**
     * A file.
     *
     * @param path where it is
     * @return the file; it is opened when it is read
     */
    public static CsvFile of(Path path) {
        return new CsvFile(Objects.requireNonNull(path, "path"));
    }

    /**
     * Reads some columns of all rows. Other columns are passed over. A row with more or fewer fields than the header is
     * a finding and is not shown.
     *
     * @param columns the names of the columns, as the header writes them
     * @param consumer is shown the rows in their order
     * @return what is wrong, at most 100 findings, each with file, row and column; with an error among them, the rows
     *     shown are not all there are
     * @throws GdbosException when the file is not there or cannot be read
     */
    public Findings read(List<String> columns, Consumer<CsvRow> consumer) {
        List<Finding> findings = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = open();
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            read(records, List.copyOf(columns), consumer, findings);
        } catch (CsvParseException e) {
            findings.add(brokenText(e));
        } catch (UncheckedIOException e) {
            findings.add(broken(e));
        } catch (IOException e) {
            findings.add(broken(e));
        }
        return Findings.of(findings.toArray(Finding[]::new));
    }

    private CsvReader<CsvRecord> open() throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new GdbosException("File \"" + path + "\" is not there.");
        }
        Reader text = new BufferedReader(new InputStreamReader(
                Files.newInputStream(path),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(CsvRecordHandler.builder().maxFieldSize(LONGEST_FIELD).build(), text);
    }

    private void read(
            CloseableIterator<CsvRecord> records,
            List<String> columns,
            Consumer<CsvRow> consumer,
            List<Finding> findings) {
        if (!records.hasNext()) {
            findings.add(Finding.error(
                    "GDB-REC-011", path + "", "File \"" + path + "\" has no header.", "文件“" + path + "”没有表头。"));
            return;
        }
        List<String> header =
                records.next().getFields().stream().map(String::strip).toList();
        int[] places = places(columns, header, findings);
        while (findings.size() < MOST_FINDINGS && places.length == columns.size() && records.hasNext()) {
            CsvRecord found = records.next();
            if (found.getFieldCount() != header.size()) {
                findings.add(wrongWidth(found, header.size()));
                continue;
            }
            List<String> values = new ArrayList<>(places.length);
            for (int place : places) {
                values.add(found.getField(place));
            }
            consumer.accept(new CsvRow(found.getStartingLineNumber(), values));
        }
    }

    /** Where the columns stand in the header; fewer than were asked for when one is not there. */
    private int[] places(List<String> columns, List<String> header, List<Finding> findings) {
        for (String column : columns) {
            int first = header.indexOf(column);
            if (first < 0) {
                findings.add(Finding.error(
                        "GDB-REC-012",
                        path + ", column " + column,
                        "File \"" + path + "\" has no column \"" + column + "\".",
                        "文件“" + path + "”缺少列“" + column + "”。"));
            } else if (first != header.lastIndexOf(column)) {
                findings.add(Finding.error(
                        "GDB-REC-013",
                        path + ", column " + column,
                        "File \"" + path + "\" has column \"" + column + "\" twice.",
                        "文件“" + path + "”中列“" + column + "”重复。"));
            }
        }
        return findings.isEmpty() ? columns.stream().mapToInt(header::indexOf).toArray() : new int[0];
    }

    private Finding wrongWidth(CsvRecord found, int expected) {
        long row = found.getStartingLineNumber();
        return Finding.error(
                "GDB-REC-014",
                path + ", line " + row,
                "Line " + row + " of \"" + path + "\" must have " + expected + " fields as the header has; it has "
                        + found.getFieldCount() + ".",
                "文件“" + path + "”第" + row + "行应有" + expected + "列，实有" + found.getFieldCount() + "列。");
    }

    private Finding brokenText(CsvParseException failure) {
        return failure.getCause() instanceof IOException cause
                ? broken(cause)
                : Finding.error(
                        "GDB-REC-015",
                        path + "",
                        "File \"" + path + "\" is not in the form of RFC 4180, or a field is longer than "
                                + LONGEST_FIELD + " characters.",
                        "文件“" + path + "”不符合CSV格式，或字段过长。");
    }

    private Finding broken(Exception failure) {
        if (failure instanceof CharacterCodingException || failure.getCause() instanceof CharacterCodingException) {
            return Finding.error(
                    "GDB-REC-016",
                    path + "",
                    "File \"" + path + "\" is not in UTF-8. Maybe it was saved in GB18030.",
                    "文件“" + path + "”不是UTF-8编码，可能是GB18030。");
        }
        throw new GdbosException("File \"" + path + "\" cannot be read.", failure);
    }
}
