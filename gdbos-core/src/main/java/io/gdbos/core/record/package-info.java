/**
 * Records: a schema and typed values keyed by data-element id, with the raw text kept; rows of files in any format, read
 * one after another in constant memory; and the port through which an existing system is read.
 *
 * <p>A format is an adapter in a package of its own ({@code csv}, {@code json}, {@code xlsx}); {@link
 * io.gdbos.core.record.RowFormats} knows a file by its content. Every finding names source, row and column.
 *
 * <pre>{@code
 * RecordSchema schema = RecordSchema.of("household", "citizen-number", "name", "move-in-date");
 * DataRecord record = DataRecord.of(schema, Map.of(
 *         "name", Value.text("王小明"),
 *         "move-in-date", Value.date(LocalDate.of(2019, 3, 1), "2019年3月1日")));
 * Optional<String> name = record.text("name");
 *
 * try (RowSource source = RowFormats.installed().open(Path.of("household_register.csv"))) {
 *     int column = source.header().indexOf("person_name");
 *     source.forEachRow(row -> names.add(row.text(column)));
 *     Findings findings = source.findings().findings();
 * }
 * }</pre>
 */
@NullMarked
package io.gdbos.core.record;

import org.jspecify.annotations.NullMarked;
