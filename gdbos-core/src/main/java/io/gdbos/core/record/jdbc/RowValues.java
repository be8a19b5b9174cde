package io.gdbos.core.record.jdbc;

import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** From columns to texts to values. Thread-safe when the function is. */
final class RowValues {
    private final BiFunction<String, String, Value> values;

    RowValues(BiFunction<String, String, Value> values) {
        this.values = values;
    }

    /** The texts of so many columns of a row, empty for NULL. */
    List<String> texts(ResultSet result, int from, int count) throws SQLException {
        List<String> row = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            @Nullable String raw = result.getString(from + i);
            row.add(raw == null ? "" : raw);
        }
        return row;
    }

    /** A record of texts in the order of the schema. */
    DataRecord record(RecordSchema schema, List<String> row) {
        Map<String, Value> read = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String item = schema.elements().get(i);
            String raw = row.get(i);
            read.put(item, raw.isEmpty() ? Value.Absent.MISSING : values.apply(item, raw));
        }
        return DataRecord.of(schema, read);
    }
}
