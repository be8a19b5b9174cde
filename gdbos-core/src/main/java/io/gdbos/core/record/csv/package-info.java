/**
 * Comma-separated files (RFC 4180) and their kin, in the encodings that agencies use, of any length.
 *
 * <pre>{@code
 * CsvFormat csv = new CsvFormat();
 * try (RowSource source = csv.open(RowInput.of(Path.of("residence_card.csv")), ReadOptions.standard());
 *         RowSink sink = csv.create(Path.of("copy.csv"), source.header(), WriteOptions.standard())) {
 *     source.forEachRow(sink::write);
 *     sink.commit();
 * }
 * }</pre>
 */
@NullMarked
package io.gdbos.core.record.csv;

import org.jspecify.annotations.NullMarked;
