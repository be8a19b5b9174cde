/**
 * Records: a schema and typed values keyed by data-element id, with the raw text kept; and the port through which an
 * existing system is read.
 *
 * <pre>{@code
 * RecordSchema schema = RecordSchema.of("household", "citizen-number", "name", "move-in-date");
 * DataRecord record = DataRecord.of(schema, Map.of(
 *         "name", Value.text("王小明"),
 *         "move-in-date", Value.date(LocalDate.of(2019, 3, 1), "2019年3月1日")));
 * Optional<String> name = record.text("name");
 * }</pre>
 */
@NullMarked
package io.gdbos.core.record;

import org.jspecify.annotations.NullMarked;
