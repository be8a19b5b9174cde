/**
 * From an agency's columns to standard data elements, and back: a table's header is matched with the fields of a schema
 * by id, name or synonym, and its rows become records, whatever the format.
 *
 * <pre>{@code
 * ElementSchema schema = ElementSchema.of("household", elements, day, List.of("citizen-number", "person-name"))
 *         .requiring("citizen-number");
 * RecordFiles files = RecordFiles.of(RowFormats.installed(), schema, day);
 * try (RecordSource source = files.open(RowInput.of(path), ReadOptions.standard())) {
 *     source.forEachRecord(record -> record.text("citizen-number").ifPresent(names::add));
 *     Findings findings = source.findings().findings();
 * }
 * }</pre>
 */
@NullMarked
package io.gdbos.core.mapping;

import org.jspecify.annotations.NullMarked;
