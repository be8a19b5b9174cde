package io.gdbos.core.mapping;

import io.gdbos.core.element.ElementSchema;
import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RecordSink;
import io.gdbos.core.record.RecordSource;
import io.gdbos.core.record.RowFormats;
import io.gdbos.core.record.RowInput;
import io.gdbos.core.record.RowSource;
import io.gdbos.core.record.WriteOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/** Files of any format that hold the records of one schema. Immutable. */
public final class RecordFiles {
    private final RowFormats formats;
    private final ElementSchema schema;
    private final LocalDate date;

    private RecordFiles(RowFormats formats, ElementSchema schema, LocalDate date) {
        this.formats = formats;
        this.schema = schema;
        this.date = date;
    }

    /**
     * Files of a schema.
     *
     * @param formats the formats in which they may be
     * @param schema what they hold
     * @param date the day on which the values were declared or held, for checks such as "not in the future"
     * @return the files
     */
    public static RecordFiles of(RowFormats formats, ElementSchema schema, LocalDate date) {
        return new RecordFiles(
                Objects.requireNonNull(formats, "formats"),
                Objects.requireNonNull(schema, "schema"),
                Objects.requireNonNull(date, "date"));
    }

    /**
     * Opens a file or a stream.
     *
     * @param input the bytes; closed with the source, or at once when it cannot be opened
     * @param options how to read it
     * @return its records, checked against their elements
     * @throws io.gdbos.core.record.RefusedFileException when it cannot be read
     * @throws io.gdbos.core.GdbosException when it is not there
     */
    public RecordSource open(RowInput input, ReadOptions options) {
        return from(formats.open(input, options));
    }

    /**
     * Reads rows as records.
     *
     * @param rows the rows; closed with the source
     * @return their records, checked against their elements
     */
    public RecordSource from(RowSource rows) {
        return new MappedSource(rows, schema, date);
    }

    /**
     * Begins a file in the format that the ending of its name says, with the ids of the elements as its header.
     *
     * @param file where it will be
     * @param options how to write it
     * @return the sink
     * @throws IllegalArgumentException when no format has this ending
     * @throws io.gdbos.core.GdbosException when nothing can be written there
     */
    public RecordSink create(Path file, WriteOptions options) {
        return new MappedSink(
                schema.records(), formats.create(file, schema.records().elements(), options));
    }
}
