package io.gdbos.core.mapping;

import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.RecordSink;
import io.gdbos.core.record.RowSink;
import io.gdbos.core.record.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes records as rows, each value by its raw text. */
final class MappedSink implements RecordSink {
    private final RecordSchema schema;
    private final RowSink rows;

    MappedSink(RecordSchema schema, RowSink rows) {
        this.schema = schema;
        this.rows = rows;
    }

    @Override
    public void write(DataRecord record) {
        if (!record.schema().equals(schema)) {
            throw new IllegalArgumentException("A record of schema \"" + schema.id() + "\" with " + schema.elements()
                    + " is required; came " + record + ".");
        }
        List<@Nullable String> cells = new ArrayList<>();
        for (Value value : record.values().values()) {
            cells.add(AbsenceMark.write(value));
        }
        rows.write(cells);
    }

    @Override
    public void commit() {
        rows.commit();
    }

    @Override
    public void close() {
        rows.close();
    }
}
