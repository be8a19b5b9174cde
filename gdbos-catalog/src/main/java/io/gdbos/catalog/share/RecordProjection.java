package io.gdbos.catalog.share;

import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts records to exactly the fields that were asked for, and puts them in an order of their content. Immutable. */
record RecordProjection(RecordSchema schema) {

    List<DataRecord> inOrder(List<DataRecord> records) {
        List<DataRecord> cut = new ArrayList<>(records.size());
        for (DataRecord record : records) {
            cut.add(cut(record));
        }
        if (cut.size() > 1) {
            cut.sort(Comparator.comparing(this::content));
        }
        return cut;
    }

    private DataRecord cut(DataRecord record) {
        if (record.schema().equals(schema)) {
            return record;
        }
        Map<String, Value> values = new HashMap<>();
        for (String element : schema.elements()) {
            values.put(element, record.value(element));
        }
        return DataRecord.of(schema, values);
    }

    /** Values as text with a separator that no value holds; what is absent sorts first. */
    private String content(DataRecord record) {
        StringBuilder content = new StringBuilder();
        for (String element : schema.elements()) {
            Value value = record.value(element);
            content.append(value instanceof Value.Present present ? "1" + present.raw() : "0" + value)
                    .append('\u0000');
        }
        return content.toString();
    }
}
