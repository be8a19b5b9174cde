package io.gdbos.core.mapping;

import io.gdbos.core.Finding;
import io.gdbos.core.FindingLog;
import io.gdbos.core.element.ElementSchema;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.RecordSource;
import io.gdbos.core.record.Row;
import io.gdbos.core.record.RowSource;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rows as records. */
final class MappedSource implements RecordSource {
    private final RowSource rows;
    private final ElementSchema schema;
    private final LocalDate date;
    private final List<String> elements;
    private int[] places;
    private int width;
    private @Nullable DataRecord record;

    MappedSource(RowSource rows, ElementSchema schema, LocalDate date) {
        this.rows = rows;
        this.schema = schema;
        this.date = date;
        elements = schema.records().elements();
        ColumnMapping mapping = mapping();
        mapping.findings().list().forEach(rows.findings()::add);
        places = mapping.places(schema);
    }

    @Override
    public RecordSchema schema() {
        return schema.records();
    }

    @Override
    public boolean next() {
        if (!rows.next()) {
            return false;
        }
        if (rows.header().size() > width) {
            places = mapping().places(schema);
        }
        record = read(rows.row());
        return true;
    }

    @Override
    public DataRecord record() {
        if (record == null) {
            throw new IllegalStateException("There is no record before next().");
        }
        return record;
    }

    @Override
    public String place(String element) {
        int column = elements.contains(element) ? places[elements.indexOf(element)] : -1;
        return rows.place(rows.row().number(), column);
    }

    @Override
    public FindingLog findings() {
        return rows.findings();
    }

    @Override
    public void close() {
        rows.close();
    }

    /** A source whose rows bring their own names may have more columns by now. */
    private ColumnMapping mapping() {
        width = rows.header().size();
        return ColumnMapping.of(rows.profile().name(), rows.header(), schema);
    }

    private DataRecord read(Row row) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < places.length; i++) {
            String element = elements.get(i);
            int column = places[i] < row.width() ? places[i] : -1;
            Value value = column < 0 || row.isMissing(column) ? Value.Absent.MISSING : value(row, column, element);
            schema.checkPresence(element, value).ifPresent(finding -> add(finding, element));
            values.put(element, value);
        }
        return DataRecord.of(schema.records(), values);
    }

    private Value value(Row row, int column, String element) {
        String text = row.text(column);
        Value.@Nullable Absent absent = AbsenceMark.absence(text);
        if (absent != null) {
            return absent;
        }
        String plain = AbsenceMark.unescape(text);
        schema.check(element, plain, date).list().forEach(finding -> add(finding, element));
        return schema.read(element, plain);
    }

    private void add(Finding finding, String element) {
        rows.findings()
                .add(
                        finding.code(),
                        finding.severity(),
                        () -> new Finding(finding.code(), finding.severity(), place(element), finding.text()));
    }
}
