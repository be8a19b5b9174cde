package io.gdbos.core.record.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.gdbos.core.GdbosException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes a file by RFC 4180 in UTF-8: a header, then rows. Confined to one thread. */
public final class CsvOutput implements AutoCloseable {
    private final Path path;
    private final int width;
    private final CsvWriter writer;

    private CsvOutput(Path path, int width, CsvWriter writer) {
        this.path = path;
        this.width = width;
        this.writer = writer;
    }

    /**
     * Begins a file, in place of one that is there.
     *
     * @param path where
     * @param header the names of the columns
     * @return the open file
     * @throws GdbosException when it cannot be written
     */
    public static CsvOutput to(Path path, List<String> header) {
        try {
            CsvOutput output =
                    new CsvOutput(path, header.size(), CsvWriter.builder().build(path, StandardCharsets.UTF_8));
            output.write(header);
            return output;
        } catch (IOException e) {
            throw new GdbosException("File \"" + path + "\" cannot be written.", e);
        }
    }

    /**
     * Writes a row.
     *
     * @param values one value for each column
     * @throws GdbosException when it cannot be written
     */
    public void write(List<String> values) {
        if (values.size() != width) {
            throw new IllegalArgumentException(
                    "A row of \"" + path + "\" needs " + width + " values; came " + values.size() + ".");
        }
        try {
            writer.writeRecord(values);
        } catch (UncheckedIOException e) {
            throw new GdbosException("File \"" + path + "\" cannot be written.", e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new GdbosException("File \"" + path + "\" cannot be written.", e);
        }
    }
}
